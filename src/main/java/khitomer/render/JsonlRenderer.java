package khitomer.render;

import java.io.IOException;
import khitomer.render.data.JsonRows;
import khitomer.render.data.JsonWriter;
import khitomer.render.report.Presentation;
import khitomer.render.report.Renderer;
import khitomer.render.report.Report;
import khitomer.render.report.Row;

/** Writes a JSON object for each row, each on one line. */
final class JsonlRenderer implements Renderer {

    @Override
    public void render(Report report, Presentation presentation, Appendable out) throws IOException {
        for (Row row : report.rows()) {
            StringBuilder text = new StringBuilder();
            new JsonRows(report, JsonWriter.compact(text)).write(row);
            out.append(text.append('\n'));
        }
    }
}
