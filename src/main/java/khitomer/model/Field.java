package khitomer.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A field that entries of a kind may have.
 *
 * @param many whether the field takes several values; otherwise further values are readings of the same fact
 * @param targets the kinds that a reference can name; empty for any
 * @param words the words that the field allows; empty for any
 * @param point what a date says about its entry
 * @param clock the time that a date belongs to
 * @param role what the field is for, if the program treats it in a special way
 * @param means what the field means for time, if anything
 * @param reads the label of a reference seen from its target, or the empty string
 */
public record Field(
        String name,
        Shape shape,
        boolean many,
        boolean required,
        List<String> targets,
        List<String> words,
        Point point,
        Clock clock,
        Optional<Role> role,
        Optional<Relation> means,
        String reads) {

    public Field {
        targets = List.copyOf(targets);
        words = List.copyOf(words);
    }

    // Written by hand, like those of other records that are compared while a lore is compiled: the generated ones are
    // linked on first use.
    @Override
    public boolean equals(Object other) {
        return other instanceof Field field
                && name.equals(field.name)
                && shape == field.shape
                && many == field.many
                && required == field.required
                && targets.equals(field.targets)
                && words.equals(field.words)
                && point == field.point
                && clock == field.clock
                && role.equals(field.role)
                && means.equals(field.means)
                && reads.equals(field.reads);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** A field with a shape and nothing else. */
    public static Field of(String name, Shape shape, boolean many) {
        return new Field(
                name,
                shape,
                many,
                false,
                List.of(),
                List.of(),
                Point.WHOLE,
                Clock.STORY,
                Optional.empty(),
                Optional.empty(),
                "");
    }

    /**
     * The same field; if one of its targets does not exist, any kind is allowed, because the intended one is unknown.
     */
    public Field ofTargets(Set<String> kinds) {
        return kinds.containsAll(targets)
                ? this
                : new Field(name, shape, many, required, List.of(), words, point, clock, role, means, reads);
    }

    public boolean is(GeneralField general) {
        return name.equals(general.word());
    }

    public boolean has(Role wanted) {
        return role.isPresent() && role.get() == wanted;
    }

    /** Whether the field has one of some roles. */
    public boolean hasAny(Collection<Role> wanted) {
        return role.isPresent() && wanted.contains(role.get());
    }

    public boolean has(Relation wanted) {
        return means.isPresent() && means.get() == wanted;
    }

    /** The word of the temporal relation that a reference stands for, or the empty string. */
    public String temporalRelation() {
        return shape == Shape.REFERENCE && means.isPresent() ? means.get().word() : "";
    }

    /** Whether the field names a parent. */
    public boolean isParental() {
        return means.isPresent() && means.get().isParental();
    }

    /** The same field with a role and a relation, unless it has its own. */
    public Field orElse(Optional<Role> otherRole, Optional<Relation> otherRelation) {
        return new Field(
                name,
                shape,
                many,
                required,
                targets,
                words,
                point,
                clock,
                role.or(() -> otherRole),
                means.or(() -> otherRelation),
                reads);
    }

    /** Whether the field dates its entry on the clock of the story. */
    public boolean isStoryDate() {
        return shape == Shape.DATE && clock == Clock.STORY;
    }

    /** Whether the field can name an entry of that kind. */
    public boolean admits(String kind) {
        return targets.isEmpty() || targets.contains(kind);
    }

    /** Whether a reference can name the start or the end of an entry, as in orderings of points. */
    public boolean takesPoint() {
        return has(Relation.BEFORE) || has(Relation.AFTER);
    }

    /** Whether links in the text of the field count. */
    public boolean isProse() {
        return shape == Shape.PROSE || shape == Shape.IMAGE;
    }
}
