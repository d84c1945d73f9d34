package khitomer.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A kind of entry: its name, its plural, and its fields in the order that readers see.
 *
 * @param unclear the names of fields that the world describes wrongly, of which nothing is known; {@link #ANY_FIELD}
 *     where that is any
 */
public record Kind(String name, String plural, Map<String, Field> fields, Set<String> unclear) {

    /** Stands for all fields that a kind does not have, where what is wrong hides their names. */
    public static final String ANY_FIELD = "*";

    public Kind {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        unclear = Collections.unmodifiableSet(new LinkedHashSet<>(unclear));
    }

    public Kind(String name, String plural, Map<String, Field> fields) {
        this(name, plural, fields, Set.of());
    }

    /** Whether the world probably means to declare a field, but describes it wrongly. */
    public boolean mayHave(String fieldName) {
        return unclear.contains(fieldName) || unclear.contains(ANY_FIELD);
    }

    /** The name with its article: {@code a ship}, {@code an event}. */
    public String withArticle() {
        return withArticle(name);
    }

    /** The name of a kind with its article. */
    public static String withArticle(String kind) {
        return ("aeiou".indexOf(kind.charAt(0)) >= 0 ? "an " : "a ") + kind;
    }

    /** Of one catalogue, kinds of one name are one. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Kind kind && name.equals(kind.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    public Optional<Field> field(String fieldName) {
        return Optional.ofNullable(fields.get(fieldName));
    }
}
