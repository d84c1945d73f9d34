package khitomer.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import khitomer.date.Axis;
import khitomer.date.Bounds;
import khitomer.date.LoreDate;
import khitomer.model.Between;
import khitomer.model.Citation;
import khitomer.model.Entry;
import khitomer.model.Statement;
import khitomer.model.Value;
import khitomer.render.report.Cell;

/** Makes cells from what the lore says. */
public final class Cells {

    private final Labels labels;
    private final Value.Visitor<Cell> bare = new Bare();

    public Cells(Labels labels) {
        this.labels = labels;
    }

    static Cell date(LoreDate date) {
        Bounds bounds = date.bounds();
        return new Cell.Date(
                date.text(),
                bounds.hasEarliest() ? Axis.day(bounds.earliest()) : "",
                bounds.hasLatest() ? Axis.day(bounds.latest()) : "");
    }

    public static Cell texts(Stream<String> texts) {
        return Cell.many(texts.map(Cell::text).toList());
    }

    Cell value(Value value) {
        return value.accept(bare);
    }

    /** The values of a field, bare; of one that takes a single value, the first. */
    public Cell valuesNamed(Entry entry, String field) {
        boolean one =
                entry.kind().fieldNamed(field).filter(known -> !known.many()).isPresent();
        return one
                ? firstNamed(entry, field)
                : Cell.many(entry.statementsNamed(field)
                        .filter(statement -> !statement.isOtherReading())
                        .map(statement -> value(statement.value()))
                        .toList());
    }

    /** The first value of a field, bare; an empty cell where there is none. */
    private Cell firstNamed(Entry entry, String field) {
        return first(entry.firstNamed(field));
    }

    /** The value of a statement, bare; an empty cell where there is no statement. */
    public Cell first(Optional<Statement> statement) {
        return statement.map(said -> value(said.value())).orElse(Cell.NONE);
    }

    /** A statement with all that is said of it; its sources only where they are its own. */
    Cell said(Statement statement, Entry entry, List<Cell> readings) {
        Map<String, Cell> said = new LinkedHashMap<>();
        statement.qualifiers().forEach((qualifier, value) -> said.put(qualifier.key(), value(value)));
        // Another reading has sources of its own also where they are those of the entry.
        if (!statement.sources().isEmpty()
                && (statement.isOtherReading() || !statement.sources().equals(entry.sources()))) {
            said.put("source", texts(statement.sources().stream().map(Citation::written)));
        }
        return new Cell.Qualified(key(statement), value(statement.value()), said, readings);
    }

    /** All that a field of an entry says: its values, or its one value with the other readings. */
    Cell field(List<Statement> statements, Entry entry) {
        if (statements.get(0).field().many()) {
            return Cell.many(statements.stream()
                    .map(statement -> said(statement, entry, List.of()))
                    .toList());
        }
        List<Cell> readings = new ArrayList<>();
        statements.stream().skip(1).forEach(reading -> readings.add(said(reading, entry, List.of())));
        return said(statements.get(0), entry, readings);
    }

    private static String key(Statement statement) {
        return switch (statement.field().shape()) {
            case TEXT, PROSE, WORD -> "text";
            case IMAGE -> "caption";
            case NUMBER -> "number";
            case DURATION -> "duration";
            case DATE -> "date";
            case REFERENCE -> "id";
        };
    }

    /** The value itself, whatever is said of it. */
    private final class Bare implements Value.Visitor<Cell> {

        @Override
        public Cell text(Value.Text text) {
            return Cell.text(text.text());
        }

        @Override
        public Cell number(Value.Number number) {
            Map<String, String> bounds = Between.bounds(number.written());
            return bounds.isEmpty() ? new Cell.Number(number.written()) : parts(bounds, Cell.Number::new);
        }

        @Override
        public Cell duration(Value.Duration duration) {
            Map<String, String> bounds = Between.bounds(duration.written());
            return bounds.isEmpty() ? Cell.text(duration.written()) : parts(bounds, Cell::text);
        }

        private Cell parts(Map<String, String> bounds, Function<String, Cell> cell) {
            Map<String, Cell> parts = new LinkedHashMap<>();
            bounds.forEach((key, bound) -> parts.put(key, cell.apply(bound)));
            return new Cell.Fields(parts);
        }

        @Override
        public Cell date(Value.Date date) {
            return Cells.date(date.date());
        }

        @Override
        public Cell reference(Value.Reference reference) {
            return new Cell.Reference(
                    reference.id(),
                    reference.point().word(),
                    labels.repository().nameOf(reference.id()),
                    StatementText.reference(reference, labels));
        }
    }
}
