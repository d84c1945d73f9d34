package khitomer.model;

import java.util.Locale;
import java.util.Optional;

/** What a field means for time: the words of {@code means:} in the description of a field. */
public enum Relation {
    BEFORE(Shape.REFERENCE),
    AFTER(Shape.REFERENCE),
    DURING(Shape.REFERENCE),
    PART_OF(Shape.REFERENCE),
    INCLUDES(Shape.REFERENCE),
    OVERLAPS(Shape.REFERENCE),
    SAME_TIME(Shape.REFERENCE),
    STARTS_WITH(Shape.REFERENCE),
    ENDS_WITH(Shape.REFERENCE),
    RIGHT_AFTER(Shape.REFERENCE),
    SUCCEEDS(Shape.REFERENCE),
    BORN_IN(Shape.REFERENCE),
    DIED_IN(Shape.REFERENCE),
    MOTHER(Shape.REFERENCE),
    FATHER(Shape.REFERENCE),
    PARENTS(Shape.REFERENCE),
    /** How long the entry lasted. */
    LASTED(Shape.DURATION),
    /** How old the entry was at its end. */
    AGE_AT_END(Shape.DURATION),
    /** How old members of the species grow at most. */
    MAX_AGE(Shape.DURATION),
    /** At what age members of the species have children. */
    PARENT_AGE(Shape.NUMBER);

    private final Shape shape;
    private final String word;

    Relation(Shape shape) {
        this.shape = shape;
        this.word = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The relation with the given word. */
    public static Optional<Relation> of(String word) {
        for (Relation relation : values()) {
            if (relation.word.equals(word)) {
                return Optional.of(relation);
            }
        }
        return Optional.empty();
    }

    /** The word that a field is described with. */
    public String word() {
        return word;
    }

    /** The shape of the fields that can have this meaning. */
    public Shape shape() {
        return shape;
    }

    /** Whether the target of the reference is a parent. */
    public boolean isParental() {
        return this == MOTHER || this == FATHER || this == PARENTS;
    }
}
