package khitomer.model;

import khitomer.date.Bounds;

/**
 * When an entry can have started and ended, as far as all statements together tell.
 *
 * @param basis how much of what is stated this rests on
 */
public record Times(Bounds start, Bounds end, Basis basis) {

    /** Of what hangs together with a contradiction nothing is known. */
    public static final Times UNKNOWN = new Times(Bounds.UNBOUNDED, Bounds.UNBOUNDED, Basis.NONE);

    /** Nor is anything of what takes part in a contradiction, on which others hang. */
    public static final Times CONTRADICTED = new Times(Bounds.UNBOUNDED, Bounds.UNBOUNDED, Basis.CONTRADICTION);

    /** How much of what is stated of an entry, and of all that hangs together with it, was used. */
    public enum Basis {
        /** All of it. */
        ALL,
        /** What is left after something was set aside that does not fit: what doubts itself, or members of sets. */
        SOME,
        /** Nothing, since elsewhere in it is a contradiction. */
        NONE,
        /** Nothing, since the entry is part of a contradiction, or may be. */
        CONTRADICTION
    }

    /** Whether anything may be inferred of the entry; not where statements contradict each other. */
    public boolean isKnown() {
        return basis == Basis.ALL || basis == Basis.SOME;
    }
}
