package khitomer.chronology.solver;

/** One edge of a network by itself: {@code to - from <= weight}, said by a fact. */
public record Edge(int from, int to, long weight, int fact) {

    /** The origin of the axis, as a point. */
    public static final int ORIGIN = 0;

    /** The fact of edges that hold whatever is written: nothing ends before it starts. */
    public static final int AXIOM = -1;

    /** Farther than any moment of the axis: no bound. */
    public static final long FAR = 1L << 62;

    /** A sum that stays within the farthest distance. */
    public static long sum(long distance, long weight) {
        return Math.max(-FAR, Math.min(FAR, distance + weight));
    }

    public boolean isAxiom() {
        return fact == AXIOM;
    }

    /** Whether it says that a point is not before a date. */
    public boolean isLowerDate() {
        return to == ORIGIN;
    }

    /** Whether it says that a point is not after a date. */
    public boolean isUpperDate() {
        return from == ORIGIN;
    }
}
