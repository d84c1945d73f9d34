package khitomer.doctor;

/** How an aspect is. */
public enum AspectState {
    /** There is nothing to do. */
    OK,
    /** It works, and could be better. */
    NOTE,
    /** Something is not as it should be. */
    AMISS
}
