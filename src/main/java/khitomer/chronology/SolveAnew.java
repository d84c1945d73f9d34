package khitomer.chronology;

/**
 * Thrown where what a change does to times cannot be told from what is near it: for what contradicts itself, for
 * entries of one id, and where so much hangs on it that all may be solved as well.
 */
final class SolveAnew extends Exception {

    static final SolveAnew HERE = new SolveAnew();

    private static final long serialVersionUID = 1L;

    private SolveAnew() {
        super("", null, false, false);
    }
}
