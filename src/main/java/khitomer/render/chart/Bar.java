package khitomer.render.chart;

import java.util.List;

/**
 * One line of a chart: when something was, as surely as that is known.
 *
 * @param label what it is called; one line
 * @param kind bars of one kind share a color; it is not written
 * @param point whether it is a moment somewhere in {@code may}, which then covers nothing
 * @param may all that it may cover
 * @param sure what it covers whatever its bounds turn out to be: one span inside {@code may}, or none
 */
public record Bar(String label, String kind, boolean point, AxisSpan may, List<AxisSpan> sure) {

    public Bar {
        sure = List.copyOf(sure);
        if (sure.size() > (point ? 0 : 1)) {
            throw new IllegalArgumentException("what a point or a bar surely covers is none or one: " + sure);
        }
        if (!sure.stream().allMatch(may::contains)) {
            throw new IllegalArgumentException("a bar surely covers " + sure + ", which it may not: " + may);
        }
    }

    /** A moment that lies somewhere in a span. */
    public static Bar point(String label, String kind, AxisSpan when) {
        return new Bar(label, kind, true, when, List.of());
    }

    /**
     * What began and ended; should all of its end be before its start, it may be anywhere in both.
     *
     * @param start when it can have begun; {@code NO_FIRST..NO_FIRST} of what always was
     * @param end when it can have ended; {@code NO_LAST..NO_LAST} of what goes on
     */
    public static Bar between(String label, String kind, AxisSpan start, AxisSpan end) {
        boolean forward = start.first() <= end.last();
        AxisSpan may = forward
                ? new AxisSpan(start.first(), end.last())
                : new AxisSpan(Math.min(start.first(), end.first()), Math.max(start.last(), end.last()));
        boolean apart =
                start.last() != AxisSpan.NO_LAST && end.first() != AxisSpan.NO_FIRST && start.last() <= end.first();
        return new Bar(label, kind, false, may, apart ? List.of(new AxisSpan(start.last(), end.first())) : List.of());
    }

    boolean isBounded() {
        return earliestBound() != AxisSpan.NO_LAST;
    }

    /** The earliest of its bounds; {@code NO_LAST} where it has none. */
    long earliestBound() {
        long earliest = may.earliestBound();
        for (AxisSpan span : sure) {
            earliest = Math.min(earliest, span.earliestBound());
        }
        return earliest;
    }

    /** The latest of its bounds; {@code NO_FIRST} where it has none. */
    long latestBound() {
        long latest = may.latestBound();
        for (AxisSpan span : sure) {
            latest = Math.max(latest, span.latestBound());
        }
        return latest;
    }
}
