package khitomer.model;

import java.util.Locale;
import java.util.Optional;

/** What a field or kind is for: the words of {@code role:} in the description of a field or kind. */
public enum Role {
    /** The place that the entry is inside. */
    PLACE(Shape.REFERENCE),
    /** Where the event happens. */
    SETTING(Shape.REFERENCE),
    /** The whole that the entry belongs to. */
    WHOLE(Shape.REFERENCE),
    /** Who takes part in the event. */
    PARTICIPANT(Shape.REFERENCE),
    SPOUSE(Shape.REFERENCE),
    SPECIES(Shape.REFERENCE),
    /** The story that the mission belongs to. */
    ARC(Shape.REFERENCE),
    /** A link that says nothing about the entry. */
    ASIDE(Shape.REFERENCE),
    BIRTH(Shape.DATE),
    DEATH(Shape.DATE),
    /** Who can play the mission, as {@code one-of: players} says. */
    PLAYERS(Shape.WORD),
    /** A kind of entry that is an event. */
    EVENT(null),
    /** A kind of entry that can be played. */
    MISSION(null);

    private final Shape shape;
    private final String word;

    Role(Shape shape) {
        this.shape = shape;
        this.word = name().toLowerCase(Locale.ROOT);
    }

    /** The role with the given word. */
    public static Optional<Role> of(String word) {
        for (Role role : values()) {
            if (role.word.equals(word)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    /** The word that a field or kind is described with. */
    public String word() {
        return word;
    }

    /** The shape of the fields that can have this role; absent for a role of kinds. */
    public Optional<Shape> shape() {
        return Optional.ofNullable(shape);
    }
}
