package khitomer.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A kind of entry: its name, its plural, and its fields in the order that readers see. */
public record Kind(String name, String plural, Map<String, Field> fields) {

    public Kind {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
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
