package khitomer.model;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A kind of entry: its name, its plural, its role, and its fields in the order that readers see. */
public final class Kind {

    /** Represents all fields that a kind does not have, where a mistake hides their names. */
    public static final String ANY_FIELD = "*";

    private final String name;
    private final String plural;
    private final Optional<Role> role;
    private final Map<String, Field> fields;
    private final Set<String> unclear;
    /** The first field of each role and of each relation, so that asking for one costs no search. */
    private final Map<Role, Field> byRole = new EnumMap<>(Role.class);

    private final Map<Relation, Field> byRelation = new EnumMap<>(Relation.class);

    /**
     * @param unclear the names of fields that the world describes wrongly, of which nothing is known;
     *     {@link #ANY_FIELD} where that is any
     */
    public Kind(String name, String plural, Optional<Role> role, Map<String, Field> fields, Set<String> unclear) {
        this.name = name;
        this.plural = plural;
        this.role = role;
        this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        this.unclear = Collections.unmodifiableSet(new LinkedHashSet<>(unclear));
        for (Field field : this.fields.values()) {
            if (field.role().isPresent()) {
                byRole.putIfAbsent(field.role().get(), field);
            }
            if (field.means().isPresent()) {
                byRelation.putIfAbsent(field.means().get(), field);
            }
        }
    }

    public String name() {
        return name;
    }

    public String plural() {
        return plural;
    }

    public Optional<Role> role() {
        return role;
    }

    public Map<String, Field> fields() {
        return fields;
    }

    public Set<String> unclear() {
        return unclear;
    }

    /** Whether the kind itself has a role. */
    public boolean is(Role wanted) {
        return role.isPresent() && role.get() == wanted;
    }

    /** Whether a field of the kind has a role. */
    public boolean has(Role wanted) {
        return byRole.containsKey(wanted);
    }

    /** Whether a field of the kind has a relation. */
    public boolean has(Relation wanted) {
        return byRelation.containsKey(wanted);
    }

    /** Whether a field of the kind has one of some roles. */
    public boolean hasAny(Collection<Role> wanted) {
        return !Collections.disjoint(byRole.keySet(), wanted);
    }

    /** The first field with a role. */
    public Optional<Field> field(Role wanted) {
        return Optional.ofNullable(byRole.get(wanted));
    }

    /** The field that dates all of an entry on the clock of the world. */
    public Optional<Field> wholeDate() {
        for (Field field : fields.values()) {
            if (field.isStoryDate() && field.point() == Point.WHOLE) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** The field with a name that a user or the lore gives. */
    public Optional<Field> fieldNamed(String fieldName) {
        return Optional.ofNullable(fields.get(fieldName));
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

    /** Within one catalog, kinds of the same name are equal. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Kind kind && name.equals(kind.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
