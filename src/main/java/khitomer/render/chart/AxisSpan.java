package khitomer.render.chart;

/**
 * A stretch of a chart's axis, from its first moment to its last.
 *
 * @param first {@link #NO_FIRST} where nothing bounds it
 * @param last included; {@link #NO_LAST} where nothing bounds it
 */
public record AxisSpan(long first, long last) {

    public static final long NO_FIRST = Long.MIN_VALUE;
    public static final long NO_LAST = Long.MAX_VALUE;

    public AxisSpan {
        if (last < first) {
            throw new IllegalArgumentException("a span ends before it begins: " + first + ".." + last);
        }
    }

    boolean hasFirst() {
        return isBound(first);
    }

    boolean hasLast() {
        return isBound(last);
    }

    /** Its first moment, or its last where nothing bounds the first; {@code NO_LAST} where it has no bound. */
    long earliestBound() {
        return hasFirst() ? first : hasLast() ? last : NO_LAST;
    }

    /** Its last moment, or its first where nothing bounds the last; {@code NO_FIRST} where it has no bound. */
    long latestBound() {
        return hasLast() ? last : hasFirst() ? first : NO_FIRST;
    }

    boolean contains(AxisSpan other) {
        return first <= other.first && other.last <= last;
    }

    private static boolean isBound(long moment) {
        return moment != NO_FIRST && moment != NO_LAST;
    }
}
