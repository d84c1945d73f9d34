package khitomer.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khitomer.model.Citation;
import khitomer.model.Entry;
import khitomer.model.Statement;
import khitomer.render.report.Cell;
import khitomer.render.report.EntryRecord;
import khitomer.render.report.FlatFact;

/** Makes of an entry what formats write that know no columns. */
public final class EntryRecords {

    private final Labels labels;
    private final Cells cells;

    public EntryRecords(Labels labels) {
        this.labels = labels;
        this.cells = new Cells(labels);
    }

    public EntryRecord of(Entry entry) {
        return new Told(entry, this);
    }

    /** An entry of which fields and facts are told when a format asks for them. */
    private record Told(Entry entry, EntryRecords subjects) implements EntryRecord {

        @Override
        public String id() {
            return entry.id();
        }

        @Override
        public String kind() {
            return entry.kind().name();
        }

        @Override
        public String file() {
            return entry.location().file();
        }

        @Override
        public int line() {
            return entry.location().line();
        }

        @Override
        public Map<String, Cell> fields() {
            return subjects.fields(entry);
        }

        @Override
        public List<FlatFact> facts() {
            return FlatFacts.of(entry, subjects.labels.repository());
        }
    }

    private Map<String, Cell> fields(Entry entry) {
        Map<String, Cell> fields = new LinkedHashMap<>();
        fields.put("id", Cell.text(entry.id()));
        fields.put("kind", Cell.text(entry.kind().name()));
        fields.put("name", Cell.text(entry.name()));
        Map<String, List<Statement>> byField = entry.statements().stream()
                .collect(Collectors.groupingBy(statement -> statement.field().name()));
        Stream.of("aliases", "summary")
                .filter(byField::containsKey)
                .forEach(field -> fields.put(field, cells.field(byField.get(field), entry)));
        entry.kind().fields().keySet().stream()
                .filter(byField::containsKey)
                .forEach(field -> fields.putIfAbsent(field, cells.field(byField.get(field), entry)));
        if (!entry.sources().isEmpty()) {
            fields.put("sources", Cells.texts(entry.sources().stream().map(Citation::written)));
        }
        return fields;
    }
}
