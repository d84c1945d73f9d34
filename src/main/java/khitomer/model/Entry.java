package khitomer.model;

import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One thing that the lore describes.
 *
 * <p>Its name is always at hand. Its content can be read on first use: most entries of a large lore are only named.
 */
public final class Entry {

    private final String id;
    private final Kind kind;
    private final String name;
    private final Location location;
    private final Supplier<Content> reading;
    /** The content, for as long as there is memory. */
    private SoftReference<Content> content;

    /**
     * The sources and statements of an entry.
     *
     * @param sources the sources of all statements that have none of their own
     */
    public record Content(List<Citation> sources, List<Statement> statements) {

        public Content {
            sources = List.copyOf(sources);
            statements = List.copyOf(statements);
        }
    }

    /** An entry with its content. */
    public Entry(
            String id, Kind kind, String name, List<Citation> sources, List<Statement> statements, Location location) {
        this(id, kind, name, location, known(new Content(sources, statements)));
    }

    private static Supplier<Content> known(Content content) {
        return () -> content;
    }

    /** An entry whose content is read on first use. */
    public Entry(String id, Kind kind, String name, Location location, Supplier<Content> reading) {
        this.id = id;
        this.kind = kind;
        this.name = name;
        this.location = location;
        this.reading = reading;
    }

    public String id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    /** Where the entry starts. */
    public Location location() {
        return location;
    }

    /** The content; it is read now if it was not before. */
    public Content content() {
        Content known = content == null ? null : content.get();
        if (known == null) {
            known = reading.get();
            content = new SoftReference<>(known);
        }
        return known;
    }

    /**
     * Like {@link #content()}, but does not cache what it reads: for callers that visit every entry of a large lore
     * once.
     */
    public Content contentUncached() {
        Content known = content == null ? null : content.get();
        return known == null ? reading.get() : known;
    }

    public List<Citation> sources() {
        return content().sources();
    }

    public List<Statement> statements() {
        return content().statements();
    }

    /** The statements of a field with a name that a user or the lore gives, in the order written. */
    public Stream<Statement> statementsNamed(String field) {
        return statements().stream()
                .filter(statement -> statement.field().name().equals(field));
    }

    public Stream<Statement> statements(GeneralField field) {
        return statementsNamed(field.word());
    }

    /** The statements of all fields with a role, in the order written. */
    public Stream<Statement> statements(Role role) {
        return statements().stream().filter(statement -> statement.field().has(role));
    }

    /** The statements of all fields with a relation, in the order written. */
    public Stream<Statement> statements(Relation relation) {
        return statements().stream().filter(statement -> statement.field().has(relation));
    }

    /** The first statement of a field, which is the only one that filters and the chronology use. */
    public Optional<Statement> firstNamed(String field) {
        // If the kind does not have the field, the content need not be read.
        if (!kind.fields().containsKey(field)) {
            return Optional.empty();
        }
        for (Statement statement : statements()) {
            if (statement.field().name().equals(field)) {
                return Optional.of(statement);
            }
        }
        return Optional.empty();
    }

    public Optional<Statement> first(GeneralField field) {
        return firstNamed(field.word());
    }

    /** The first statement with a role; the content is read only if the kind has such a field. */
    public Optional<Statement> first(Role role) {
        if (kind.has(role)) {
            for (Statement statement : statements()) {
                if (statement.field().has(role)) {
                    return Optional.of(statement);
                }
            }
        }
        return Optional.empty();
    }

    /** The first statement with a relation; the content is read only if the kind has such a field. */
    public Optional<Statement> first(Relation relation) {
        if (kind.has(relation)) {
            for (Statement statement : statements()) {
                if (statement.field().has(relation)) {
                    return Optional.of(statement);
                }
            }
        }
        return Optional.empty();
    }

    public String summary() {
        Optional<Statement> summary = first(GeneralField.SUMMARY);
        return summary.isEmpty() ? "" : summary.get().value().written();
    }

    /** The statements that name another entry. */
    public Stream<Statement> references() {
        return statements().stream().filter(statement -> statement.field().shape() == Shape.REFERENCE);
    }

    /** The statements that date the entry on a clock, without other readings. */
    public Stream<Statement> dates(Clock clock) {
        return statements().stream().filter(statement -> statement.isDateOn(clock));
    }

    /** The aliases of the entry. */
    public List<Value> aliases() {
        return statements(GeneralField.ALIASES).map(Statement::value).toList();
    }

    /** The name and the aliases. */
    public Stream<String> names() {
        return Stream.concat(
                Stream.of(name),
                statements(GeneralField.ALIASES).map(alias -> alias.value().written()));
    }

    /** Entries at the same location are equal; their contents need not be compared. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Entry entry && location.equals(entry.location) && id.equals(entry.id);
    }

    @Override
    public int hashCode() {
        // Includes the location, because many entries can have the same id by mistake.
        return id.hashCode() * 31 + location.hashCode();
    }
}
