package khitomer.render.chart;

import java.util.List;
import khitomer.render.chart.ChartCalendar.Unit;

/**
 * Where on the columns of a chart a moment lies.
 *
 * @param first the first moment of the axis, at the start of a day
 * @param last its last moment, at the end of a day
 */
record Scale(long first, long last, int columns) {

    /** A scale over whole days that has room for every bound; some bar must have one. */
    static Scale of(List<Bar> bars, ChartCalendar calendar, int columns) {
        long earliest = bars.stream().mapToLong(Bar::earliestBound).min().orElseThrow();
        long latest = bars.stream().mapToLong(Bar::latestBound).max().orElseThrow();
        long first = calendar.start(Unit.DAY, calendar.number(Unit.DAY, earliest));
        long next = calendar.start(Unit.DAY, calendar.number(Unit.DAY, latest) + 1);
        return new Scale(first, next - 1, columns);
    }

    /** The column, from 0, that a moment lies in; that of an end of the axis for what lies beyond it. */
    int column(long moment) {
        // Not in longs: an axis of all the time there is has more seconds than a column may be multiplied with.
        double part = ((double) moment - first) / ((double) last - first + 1);
        return (int) Math.max(0, Math.min(columns - 1, Math.floor(part * columns)));
    }
}
