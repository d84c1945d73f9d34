package khitomer.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import khitomer.model.Citation;
import khitomer.model.Entry;
import khitomer.model.GeneralField;
import khitomer.model.Statement;
import khitomer.render.report.Cell;
import khitomer.render.report.EntryRecord;
import khitomer.render.report.FlatFact;
import org.jspecify.annotations.Nullable;

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
        for (String field : List.of(GeneralField.ALIASES.word(), GeneralField.SUMMARY.word())) {
            put(fields, field, byField.get(field), entry);
        }
        for (String field : entry.kind().fields().keySet()) {
            put(fields, field, byField.get(field), entry);
        }
        if (!entry.sources().isEmpty()) {
            fields.put("sources", Cells.texts(entry.sources().stream().map(Citation::written)));
        }
        return fields;
    }

    private void put(Map<String, Cell> fields, String field, @Nullable List<Statement> statements, Entry entry) {
        if (statements != null && !fields.containsKey(field)) {
            fields.put(field, cells.field(statements, entry));
        }
    }
}
