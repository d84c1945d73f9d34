package khitomer.render.data;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import khitomer.render.report.Cell;
import khitomer.render.report.CellText;
import khitomer.render.report.Column;
import khitomer.render.report.EntryRecord;
import khitomer.render.report.Report;
import khitomer.render.report.Row;

/** Writes the object that JSON makes of a row: all of an entry, or the columns and where the entry stands. */
public final class JsonRows {

    private static final String ID = "id";
    private static final String KIND = "kind";
    private static final String FILE = "file";
    private static final String LINE = "line";

    /** What all entries have is bare text; what else is said of it follows, under a key with this at its end. */
    private static final String SAID = "-said";

    private static final Set<String> BARE = Set.of(ID, KIND, "name", "summary", "text");

    private final Report report;
    private final JsonWriter json;
    private final JsonCells cells;

    public JsonRows(Report report, JsonWriter json) {
        this.report = report;
        this.json = json;
        this.cells = new JsonCells(json);
    }

    public void write(Row row) {
        json.beginObject();
        switch (report.subject()) {
            case WHOLE_ENTRIES -> writeFields(row.onlySubject());
            case ENTRIES, ABOUT_ENTRIES -> {
                writeColumns(row);
                writeMissing(columnNames(), row.onlySubject());
            }
            case THINGS, FINDINGS -> writeColumns(row);
        }
        json.endObject();
    }

    private void writeColumns(Row row) {
        List<Column> columns = report.columns();
        for (int i = 0; i < columns.size(); i++) {
            if (!row.cells().get(i).equals(Cell.ABSENT)) {
                json.key(columns.get(i).name());
                cells.write(row.cells().get(i));
            }
        }
    }

    private Set<String> columnNames() {
        Set<String> names = new HashSet<>();
        report.columns().forEach(column -> names.add(column.name()));
        return names;
    }

    private void writeMissing(Set<String> present, EntryRecord subject) {
        if (!present.contains(ID)) {
            json.key(ID).string(subject.id());
        }
        if (!present.contains(KIND)) {
            json.key(KIND).string(subject.kind());
        }
        if (!present.contains(FILE)) {
            json.key(FILE).string(subject.file());
        }
        if (!present.contains(LINE)) {
            json.key(LINE).literal(Integer.toString(subject.line()));
        }
    }

    private void writeFields(EntryRecord subject) {
        json.key(ID).string(subject.id()).key(KIND).string(subject.kind());
        for (Map.Entry<String, Cell> field : subject.fields().entrySet()) {
            if (BARE.contains(field.getKey())) {
                writeBare(field.getKey(), field.getValue());
            } else {
                json.key(field.getKey());
                cells.writeObject(field.getValue());
            }
        }
        json.key(FILE).string(subject.file()).key(LINE).literal(Integer.toString(subject.line()));
    }

    /** The id and the kind are those of the subject, which are there even where the lore leaves them out. */
    private void writeBare(String field, Cell cell) {
        if (!field.equals(ID) && !field.equals(KIND)) {
            Cell bare = cell instanceof Cell.Qualified said ? said.value() : cell;
            json.key(field).string(CellText.FOR_PEOPLE.of(bare));
            if (cell instanceof Cell.Qualified said
                    && !(said.said().isEmpty() && said.readings().isEmpty())) {
                json.key(field.concat(SAID)).beginObject();
                cells.writeSaid(said).endObject();
            }
        }
    }
}
