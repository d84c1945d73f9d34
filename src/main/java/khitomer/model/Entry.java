package khitomer.model;

import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One thing that the lore tells of.
 *
 * <p>What it is called is at hand; what it says may be read when it is first asked for. Most entries of a large lore
 * that an answer needs are only named there.
 */
public final class Entry {

    private final String id;
    private final Kind kind;
    private final String name;
    private final Location location;
    private final Supplier<Content> reading;
    /** What was read of it, for as long as there is memory. */
    private SoftReference<Content> content;

    /**
     * What an entry says.
     *
     * @param sources where all is from that names no other sources
     */
    public record Content(List<Citation> sources, List<Statement> statements) {

        public Content {
            sources = List.copyOf(sources);
            statements = List.copyOf(statements);
        }
    }

    /** An entry that is at hand. */
    public Entry(
            String id, Kind kind, String name, List<Citation> sources, List<Statement> statements, Location location) {
        this(id, kind, name, location, known(new Content(sources, statements)));
    }

    private static Supplier<Content> known(Content content) {
        return () -> content;
    }

    /** An entry of which the content is read when it is first asked for. */
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

    /** Where it begins. */
    public Location location() {
        return location;
    }

    /** What it says; read now where it was not yet. */
    public Content content() {
        Content known = content == null ? null : content.get();
        if (known == null) {
            known = reading.get();
            content = new SoftReference<>(known);
        }
        return known;
    }

    /**
     * The same for who goes through all of a lore once: what was not read before is not kept, for which there may be no
     * room.
     */
    public Content inPassing() {
        Content known = content == null ? null : content.get();
        return known == null ? reading.get() : known;
    }

    public List<Citation> sources() {
        return content().sources();
    }

    public List<Statement> statements() {
        return content().statements();
    }

    /** The statements of a field, in the order in which they are written. */
    public Stream<Statement> statements(String field) {
        return statements().stream()
                .filter(statement -> statement.field().name().equals(field));
    }

    /** The first statement of a field, which is the only one that filters and the reckoning of time know. */
    public Optional<Statement> first(String field) {
        // What its kind cannot say is not looked for, for which the content would have to be read.
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

    /** What the first statement of a field says, or the empty string. */
    public String text(String field) {
        Optional<Statement> first = first(field);
        return first.isEmpty() ? "" : first.get().value().written();
    }

    public String summary() {
        return text("summary");
    }

    /** The statements that name another entry. */
    public Stream<Statement> references() {
        return statements().stream().filter(statement -> statement.field().shape() == Shape.REFERENCE);
    }

    /** The statements that date the entry on a clock, other readings aside. */
    public Stream<Statement> dates(Clock clock) {
        return statements().stream().filter(statement -> statement.isDateOn(clock));
    }

    /** The other names of the entry. */
    public List<Value> aliases() {
        return statements("aliases").map(Statement::value).toList();
    }

    /** The name, and the aliases. */
    public Stream<String> names() {
        return Stream.concat(
                Stream.of(name),
                statements("aliases").map(alias -> alias.value().written()));
    }

    /** Two entries are one where they stand at one place; their contents need not be compared. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Entry entry && location.equals(entry.location) && id.equals(entry.id);
    }

    @Override
    public int hashCode() {
        // The place too: very many entries may have one id by mistake.
        return id.hashCode() * 31 + location.hashCode();
    }
}
