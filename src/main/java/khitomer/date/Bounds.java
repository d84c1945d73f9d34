package khitomer.date;

/**
 * The earliest and the latest second of the axis that something may mean, both included.
 *
 * <p>A second is counted from 1970-01-01T00:00:00 of the proleptic Gregorian calendar, 86 400 to a day.
 * {@link Long#MIN_VALUE} and {@link Long#MAX_VALUE} stand for "no bound".
 */
public record Bounds(long earliest, long latest) {

    public static final Bounds UNBOUNDED = new Bounds(Long.MIN_VALUE, Long.MAX_VALUE);

    public Bounds {
        if (latest < earliest) {
            throw new IllegalArgumentException("bounds end before they begin: " + earliest + ".." + latest);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bounds bounds && earliest == bounds.earliest && latest == bounds.latest;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(earliest) * 31 + Long.hashCode(latest);
    }

    /** In which order things are listed that have these bounds: by the latest moment, then the earliest. */
    public int compareInTime(Bounds other) {
        int before = Long.compare(latest, other.latest);
        return before != 0 ? before : Long.compare(earliest, other.earliest);
    }

    public boolean overlaps(Bounds other) {
        return earliest <= other.latest && other.earliest <= latest;
    }

    public boolean contains(Bounds other) {
        return earliest <= other.earliest && other.latest <= latest;
    }

    /** The smallest bounds that hold both. */
    public Bounds hull(Bounds other) {
        return new Bounds(Math.min(earliest, other.earliest), Math.max(latest, other.latest));
    }

    /** From the earliest of these to the latest of others; should that run backwards, all of both. */
    public Bounds through(Bounds last) {
        return earliest <= last.latest ? new Bounds(earliest, last.latest) : hull(last);
    }

    public boolean hasEarliest() {
        return earliest != Long.MIN_VALUE;
    }

    public boolean hasLatest() {
        return latest != Long.MAX_VALUE;
    }
}
