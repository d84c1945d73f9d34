package khitomer.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import khitomer.model.Entry;
import khitomer.model.GeneralField;
import khitomer.model.Kind;
import khitomer.render.OutputFormat;
import khitomer.render.report.Cell;
import khitomer.render.report.Column;
import khitomer.render.report.EntryRecord;
import khitomer.render.report.Presentation;
import khitomer.render.report.Renderer;
import khitomer.render.report.Report;
import khitomer.render.report.Row;
import khitomer.view.EntryTexts;

/** Makes a table of each kind: a row for each entry, a column for each field that any of them has. */
public final class CsvFiles {

    private static final Presentation HEADED = Presentation.PLAIN;
    private static final Presentation GOING_ON = new Presentation(Presentation.UNLIMITED, false, false, false);

    private CsvFiles() {}

    /** The tables of what was chosen, one file for each kind that has entries. */
    public static List<ExportFile> of(ExportScope chosen) {
        FileNames names = new FileNames();
        List<ExportFile> files = new ArrayList<>();
        for (Kind kind : chosen.kinds().all()) {
            List<Entry> entries = chosen.ofKind(kind);
            if (!entries.isEmpty()) {
                files.add(new ExportFile(
                        names.of(kind.plural(), ".csv"), out -> write(kind, entries, chosen.texts(), out)));
            }
        }
        return files;
    }

    private static void write(Kind kind, List<Entry> entries, EntryTexts texts, Appendable out) throws IOException {
        List<String> fields = fields(kind, entries);
        List<Column> columns = fields.stream()
                .map(field -> new Column(field, Column.Style.PLAIN))
                .toList();
        Renderer renderer = OutputFormat.CSV.renderer();
        renderer.render(new Report(columns, List.of(), Report.Rows.THINGS), HEADED, out);
        for (Entry entry : entries) {
            Row row = Row.of(cells(texts.record(entry), fields));
            renderer.render(new Report(columns, List.of(row), Report.Rows.THINGS), GOING_ON, out);
        }
    }

    private static List<String> fields(Kind kind, List<Entry> entries) {
        Set<String> used = new LinkedHashSet<>();
        entries.forEach(entry -> entry.statements()
                .forEach(statement -> used.add(statement.field().name())));
        Set<String> fields = new LinkedHashSet<>(List.of("id", "name"));
        Stream.of(GeneralField.ALIASES.word(), GeneralField.SUMMARY.word())
                .filter(used::contains)
                .forEach(fields::add);
        kind.fields().keySet().stream().filter(used::contains).forEach(fields::add);
        fields.addAll(List.of(GeneralField.SOURCES.word(), "file", "line"));
        return List.copyOf(fields);
    }

    private static List<Cell> cells(EntryRecord subject, List<String> fields) {
        Map<String, Cell> told = subject.fields();
        return fields.stream()
                .map(field -> switch (field) {
                    case "file" -> Cell.text(subject.file());
                    case "line" -> new Cell.Number(Integer.toString(subject.line()));
                    default -> alone(told.getOrDefault(field, Cell.NONE));
                })
                .toList();
    }

    /** The value that filters know: of several readings the first. */
    private static Cell alone(Cell cell) {
        return cell instanceof Cell.Qualified said ? said.alone() : cell;
    }
}
