package khitomer.render;

import java.io.IOException;
import khitomer.render.report.Presentation;
import khitomer.render.report.Renderer;
import khitomer.render.report.Report;
import khitomer.render.report.Report.Rows;
import khitomer.render.text.PageRenderer;
import khitomer.render.text.Table;

/** Writes for people: a page for each whole entry, else one record a line in aligned columns. */
final class TextRenderer implements Renderer {

    @Override
    public void render(Report report, Presentation presentation, Appendable out) throws IOException {
        if (report.subject() == Rows.WHOLE_ENTRIES) {
            renderPages(report, presentation, out);
        } else {
            renderTable(report, presentation, out);
        }
    }

    private static void renderPages(Report report, Presentation presentation, Appendable out) throws IOException {
        for (int i = 0; i < report.rows().size(); i++) {
            out.append(i == 0 ? "" : "\n");
            new PageRenderer(presentation, out).write(report.rows().get(i).onlyPage());
        }
    }

    private static void renderTable(Report report, Presentation presentation, Appendable out) throws IOException {
        Table table = new Table(report, presentation);
        for (int i = 0; i < report.rows().size(); i++) {
            StringBuilder text = new StringBuilder();
            table.write(i, text);
            out.append(text);
        }
    }
}
