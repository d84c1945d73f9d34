package khitomer.render;

import java.io.IOException;
import khitomer.render.report.Cell;
import khitomer.render.report.CellText;
import khitomer.render.report.Presentation;
import khitomer.render.report.Renderer;
import khitomer.render.report.Report;
import khitomer.render.report.Report.Rows;
import khitomer.render.report.Row;
import khitomer.render.text.MarkdownPage;
import khitomer.render.text.MarkdownText;

/** Writes Markdown: a page for each whole entry, else a table. */
final class MarkdownRenderer implements Renderer {

    @Override
    public void render(Report report, Presentation presentation, Appendable out) throws IOException {
        if (report.subject() == Rows.WHOLE_ENTRIES) {
            renderPages(report, out);
        } else if (!report.isEmpty()) {
            renderTable(report, out);
        }
    }

    private static void renderPages(Report report, Appendable out) throws IOException {
        for (int i = 0; i < report.rows().size(); i++) {
            StringBuilder text = new StringBuilder(i == 0 ? "" : "\n");
            new MarkdownPage(text).write(report.rows().get(i).onlyPage());
            out.append(text);
        }
    }

    private static void renderTable(Report report, Appendable out) throws IOException {
        StringBuilder text = new StringBuilder("|");
        report.columns()
                .forEach(column ->
                        text.append(' ').append(MarkdownText.of(column.name())).append(" |"));
        text.append("\n|").append(" --- |".repeat(report.columns().size())).append('\n');
        out.append(text);
        for (Row row : report.rows()) {
            StringBuilder line = new StringBuilder("|");
            for (Cell cell : row.cells()) {
                line.append(' ')
                        .append(MarkdownText.of(CellText.FOR_PEOPLE.of(cell)))
                        .append(" |");
            }
            out.append(line.append('\n'));
        }
    }
}
