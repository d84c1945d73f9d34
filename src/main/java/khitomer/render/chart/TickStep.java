package khitomer.render.chart;

import khitomer.base.SafeText;
import khitomer.render.chart.ChartCalendar.Unit;

/** A round stretch of time: a few days or months, or 1, 2 or 5 times a power of ten of years. */
record TickStep(Unit unit, long size) {

    static final TickStep DAY = new TickStep(Unit.DAY, 1);

    /** A border of steps lies where years are counted from, however long they are. */
    private static final int FEWEST = 2;

    private static final int MOST_DAYS = 10;
    private static final int QUARTER = 3;
    private static final int HALF_YEAR = 6;

    /** The shortest of which the axis touches at most so many, or two. */
    static TickStep shortest(long most, Scale scale, ChartCalendar calendar) {
        TickStep step = DAY;
        while (step.count(scale, calendar) > Math.max(FEWEST, most)) {
            step = step.longer();
        }
        return step;
    }

    /** The next that is longer. */
    TickStep longer() {
        return switch (unit) {
            case DAY -> size < MOST_DAYS ? new TickStep(unit, rounder(size)) : new TickStep(Unit.MONTH, 1);
            case MONTH ->
                size == HALF_YEAR ? new TickStep(Unit.YEAR, 1) : new TickStep(unit, size == 1 ? QUARTER : HALF_YEAR);
            case YEAR -> new TickStep(unit, rounder(size));
        };
    }

    /** How many steps, the number 0 at the start of one, lead to the one that a moment lies in. */
    long at(long moment, ChartCalendar calendar) {
        return Math.floorDiv(calendar.number(unit, moment), size);
    }

    /** How many of these the axis touches. */
    long count(Scale scale, ChartCalendar calendar) {
        return at(scale.last(), calendar) - at(scale.first(), calendar) + 1;
    }

    String label(long steps, ChartCalendar calendar) {
        return SafeText.line(calendar.label(unit, steps * size));
    }

    long start(long steps, ChartCalendar calendar) {
        return calendar.start(unit, steps * size);
    }

    /** 1, 2, 5, 10, 20, 50 and so on. */
    private static long rounder(long round) {
        long leading = round;
        while (leading >= 10) {
            leading /= 10;
        }
        return leading == 2 ? round / 2 * 5 : round * 2;
    }
}
