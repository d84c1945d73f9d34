package khitomer.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One value of a field, with its qualifiers and sources.
 *
 * @param index the position of the value among those of its field, counted from zero
 * @param sources its own sources, or those of its entry if it has none
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

    /** Whether another statement of the same entry is the same as this, even if the entry was read again in between. */
    public boolean isSame(Statement other) {
        return index == other.index
                && field.name().equals(other.field.name())
                && location().equals(other.location())
                && value.written().equals(other.value.written());
    }

    public Optional<Value> qualifier(Qualifier qualifier) {
        return Optional.ofNullable(qualifiers.get(qualifier));
    }

    /** A qualifier as text, or the empty string. */
    public String qualifierText(Qualifier qualifier) {
        Value said = qualifiers.get(qualifier);
        return said == null ? "" : said.written();
    }

    /** Whether it is a further reading of a fact, after the preferred one. */
    public boolean isOtherReading() {
        return !field.many() && index > 0;
    }

    /** Whether it dates its entry on a clock and is the preferred reading. */
    public boolean isDateOn(Clock clock) {
        return field.shape() == Shape.DATE && field.clock() == clock && !isOtherReading();
    }

    public boolean isDisputed() {
        return qualifiers.containsKey(Qualifier.DISPUTED);
    }

    /** The value, if it is a reference. */
    public Optional<Value.Reference> reference() {
        return value instanceof Value.Reference reference ? Optional.of(reference) : Optional.empty();
    }

    /** The value, if it is a date. */
    public Optional<Value.Date> date() {
        return value instanceof Value.Date date ? Optional.of(date) : Optional.empty();
    }
}
