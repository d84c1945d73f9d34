package khitomer.chronology;

/**
 * Thrown where what a change does to times cannot be told from what is near it: for what contradicts itself, for
 * entries of one id, and where so much hangs on it that all may be solved as well.
 */
final class FullSolveRequiredException extends Exception {

    static final FullSolveRequiredException HERE = new FullSolveRequiredException();

    private static final long serialVersionUID = 1L;

    private FullSolveRequiredException() {
        super("", null, false, false);
    }
}
