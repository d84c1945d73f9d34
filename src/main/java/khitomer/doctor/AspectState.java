package khitomer.doctor;

/** The state of an aspect. */
public enum AspectState {
    /** There is nothing to do. */
    OK,
    /** It works, but could be better. */
    NOTE,
    /** Something is wrong. */
    AMISS
}
