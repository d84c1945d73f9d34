package khitomer.export;

import java.io.IOException;
import java.util.List;
import khitomer.model.Entry;
import khitomer.render.OutputFormat;
import khitomer.render.report.Presentation;
import khitomer.render.report.Renderer;
import khitomer.render.report.Report;
import khitomer.render.report.Row;

/** Writes each entry as a JSON object on a line, as {@code show -o jsonl} does. */
public final class JsonlExport implements Export {

    private final ExportScope chosen;

    /** An export of what was chosen. */
    public JsonlExport(ExportScope chosen) {
        this.chosen = chosen;
    }

    @Override
    public void write(Appendable out) throws IOException {
        Renderer renderer = OutputFormat.JSONL.renderer();
        for (Entry entry : chosen.entries()) {
            Row row = Row.of(List.of(), () -> chosen.texts().record(entry));
            renderer.render(new Report(List.of(), List.of(row), Report.Rows.WHOLE_ENTRIES), Presentation.PLAIN, out);
        }
    }
}
