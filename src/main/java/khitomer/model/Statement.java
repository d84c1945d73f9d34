package khitomer.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A field's value, what qualifies it, where it is from, and where it stands.
 *
 * @param index the position of the value among those of its field, counted from zero
 * @param sources its own sources, or else those of its entry
 */
public record Statement(Field field, int index, Value value, Map<Qualifier, Value> qualifiers, List<Citation> sources) {

    public Statement {
        qualifiers =
                qualifiers.size() < 2 ? Map.copyOf(qualifiers) : Collections.unmodifiableMap(new EnumMap<>(qualifiers));
        sources = List.copyOf(sources);
    }

    public Location location() {
        return value.location();
    }

    /** Whether another of the same entry is this one, be it that the entry was read anew between them. */
    public boolean isSame(Statement other) {
        return index == other.index
                && field.name().equals(other.field.name())
                && location().equals(other.location())
                && value.written().equals(other.value.written());
    }

    public Optional<Value> qualifier(Qualifier qualifier) {
        return Optional.ofNullable(qualifiers.get(qualifier));
    }

    /** What is said as words, or the empty string. */
    public String qualifierText(Qualifier qualifier) {
        Value said = qualifiers.get(qualifier);
        return said == null ? "" : said.written();
    }

    /** Whether it is another reading of a fact that was already stated. */
    public boolean isOtherReading() {
        return !field.many() && index > 0;
    }

    /** Whether it dates its entry on a clock, and is no other reading. */
    public boolean isDateOn(Clock clock) {
        return field.shape() == Shape.DATE && field.clock() == clock && !isOtherReading();
    }

    public boolean isDisputed() {
        return qualifiers.containsKey(Qualifier.DISPUTED);
    }

    /** The reference, where the value is one. */
    public Optional<Value.Reference> reference() {
        return value instanceof Value.Reference reference ? Optional.of(reference) : Optional.empty();
    }

    /** The date, where the value is one. */
    public Optional<Value.Date> date() {
        return value instanceof Value.Date date ? Optional.of(date) : Optional.empty();
    }
}
