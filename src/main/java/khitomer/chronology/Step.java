package khitomer.chronology;

/** One edge of a network by itself: {@code to - from <= weight}, said by a fact. */
record Step(int from, int to, long weight, int fact) {

    boolean isAxiom() {
        return fact == Network.AXIOM;
    }

    /** Whether it says that a point is not before a date. */
    boolean isLowerDate() {
        return to == Network.ORIGIN;
    }

    /** Whether it says that a point is not after a date. */
    boolean isUpperDate() {
        return from == Network.ORIGIN;
    }
}
