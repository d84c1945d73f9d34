package khitomer.render.chart;

import java.util.List;
import khitomer.base.Phrases;

/**
 * When things were, to be drawn one below the other over an axis of time.
 *
 * @param one what one of the bars is called, as {@code happening}
 * @param several what several are called
 * @param bars in the order in which they are drawn
 */
public record Chart(String one, String several, List<Bar> bars, ChartCalendar calendar) {

    public Chart {
        bars = List.copyOf(bars);
    }

    /** The bars that have a place on an axis. */
    List<Bar> bounded() {
        return bars.stream().filter(Bar::isBounded).toList();
    }

    /** So many, in words: {@code 1 happening}. */
    String counted(int count) {
        return Phrases.count(count, one, several);
    }

    /** How many bars have no place on an axis, in words; empty for none. */
    String leftOut() {
        int shown = bounded().size();
        int leftOut = bars.size() - shown;
        if (leftOut == 0) {
            return "";
        }
        String counted =
                shown == 0 ? counted(leftOut) : Integer.toString(leftOut).concat(" more");
        return counted.concat(
                Phrases.agreeing(leftOut, " has no bound and is left out", " have no bound and are left out"));
    }
}
