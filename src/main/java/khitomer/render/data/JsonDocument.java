package khitomer.render.data;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import khitomer.render.report.Cell;
import khitomer.render.report.EntryRecord;
import khitomer.render.report.Report;
import khitomer.render.report.Row;

/**
 * Writes one JSON object that tells of a whole, and then has an array of all its entries, which are held one by one.
 */
public final class JsonDocument {

    private static final Report WHOLE_ENTRIES = new Report(List.of(), List.of(), Report.Rows.WHOLE_ENTRIES);

    private JsonDocument() {}

    /**
     * Writes the object, indented by two blanks, its last line ended.
     *
     * @param told what is told of the whole, by key
     * @param rest the key of the array
     * @param subject makes an entry of each thing
     */
    public static <T> void write(
            Map<String, Cell> told, String rest, Iterable<T> things, Function<T, EntryRecord> subject, Appendable out)
            throws IOException {
        StringBuilder text = new StringBuilder();
        JsonWriter json = JsonWriter.pretty(text);
        JsonRows rows = new JsonRows(WHOLE_ENTRIES, json);
        json.beginObject();
        told.forEach((key, cell) -> new JsonCells(json.key(key)).write(cell));
        json.key(rest).beginArray();
        for (T thing : things) {
            rows.write(Row.of(List.of(), () -> subject.apply(thing)));
            out.append(text);
            text.setLength(0);
        }
        json.endArray().endObject();
        out.append(text.append('\n'));
    }
}
