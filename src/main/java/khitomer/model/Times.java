package khitomer.model;

import khitomer.date.Bounds;

/**
 * When an entry can have started and ended, inferred from all statements.
 *
 * @param basis how many of the statements this is based on
 */
public record Times(Bounds start, Bounds end, Basis basis) {

    /** Nothing is known of an entry connected to a contradiction. */
    public static final Times UNKNOWN = new Times(Bounds.UNBOUNDED, Bounds.UNBOUNDED, Basis.NONE);

    /** Nothing is known of an entry that is part of a contradiction. */
    public static final Times CONTRADICTED = new Times(Bounds.UNBOUNDED, Bounds.UNBOUNDED, Basis.CONTRADICTION);

    /** How many of the statements about an entry, and about all entries connected to it, were used. */
    public enum Basis {
        /** All of them. */
        ALL,
        /** All but those that do not fit and were set aside: uncertain statements, or members of sets. */
        SOME,
        /** None, because a connected entry is part of a contradiction. */
        NONE,
        /** None, because the entry is, or may be, part of a contradiction. */
        CONTRADICTION
    }

    /** Whether anything can be inferred about the entry; false if statements contradict each other. */
    public boolean isKnown() {
        return basis == Basis.ALL || basis == Basis.SOME;
    }
}
