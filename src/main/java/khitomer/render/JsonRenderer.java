package khitomer.render;

import java.io.IOException;
import khitomer.render.data.JsonRows;
import khitomer.render.data.JsonWriter;
import khitomer.render.report.Presentation;
import khitomer.render.report.Renderer;
import khitomer.render.report.Report;
import khitomer.render.report.Row;

/** Writes one JSON array with an object for each row, indented by two blanks. */
final class JsonRenderer implements Renderer {

    @Override
    public void render(Report report, Presentation presentation, Appendable out) throws IOException {
        StringBuilder text = new StringBuilder();
        JsonWriter json = JsonWriter.pretty(text);
        JsonRows rows = new JsonRows(report, json);
        json.beginArray();
        for (Row row : report.rows()) {
            rows.write(row);
            out.append(text);
            text.setLength(0);
        }
        json.endArray();
        out.append(text.append('\n'));
    }
}
