package khitomer.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One thing that the lore tells of. */
public record Entry(String id, Kind kind, String name, List<Citation> sources, List<Statement> statements,
        Location location) {

    public Entry {
        sources = List.copyOf(sources);
        statements = List.copyOf(statements);
    }

    /** The statements of a field, in the order in which they are written. */
    public Stream<Statement> statements(String field) {
        return statements.stream().filter(statement -> statement.field().name().equals(field));
    }

    /** The first statement of a field, which is the only one that filters and the reckoning of time know. */
    public Optional<Statement> first(String field) {
        for (Statement statement : statements) {
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
        return statements.stream().filter(statement -> statement.field().shape() == Shape.REFERENCE);
    }

    /** The statements that date the entry on a clock, other readings aside. */
    public Stream<Statement> dates(Clock clock) {
        return statements.stream().filter(statement -> statement.isDateOn(clock));
    }

    /** The other names of the entry. */
    public List<Value> aliases() {
        return statements("aliases").map(Statement::value).toList();
    }

    /** The name, and the aliases. */
    public Stream<String> names() {
        return Stream.concat(Stream.of(name), statements("aliases").map(alias -> alias.value().written()));
    }

    /** Two entries are one where they stand at one place; their contents need not be compared. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Entry entry && location.equals(entry.location) && id.equals(entry.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
