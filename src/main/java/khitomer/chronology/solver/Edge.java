package khitomer.chronology.solver;

/** One edge of a network by itself: {@code to - from <= weight}, said by a fact. */
public record Edge(int from, int to, long weight, int fact) {

    public boolean isAxiom() {
        return fact == TemporalNetwork.AXIOM;
    }

    /** Whether it says that a point is not before a date. */
    public boolean isLowerDate() {
        return to == TemporalNetwork.ORIGIN;
    }

    /** Whether it says that a point is not after a date. */
    public boolean isUpperDate() {
        return from == TemporalNetwork.ORIGIN;
    }
}
