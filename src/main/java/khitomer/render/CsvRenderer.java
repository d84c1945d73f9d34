package khitomer.render;

import java.io.IOException;
import khitomer.base.SafeText;
import khitomer.render.data.FormulaGuard;
import khitomer.render.report.Cell;
import khitomer.render.report.Column;
import khitomer.render.report.Presentation;
import khitomer.render.report.Renderer;
import khitomer.render.report.Report;
import khitomer.render.report.Row;

/** Writes rows as comma-separated values after RFC 4180, with a carriage return and a line feed after each line. */
final class CsvRenderer implements Renderer {

    @Override
    public void render(Report report, Presentation presentation, Appendable out) throws IOException {
        boolean alone = report.columns().size() == 1;
        if (presentation.header()) {
            StringBuilder line = new StringBuilder();
            for (Column column : report.columns()) {
                append(line, column.name(), alone).append(',');
            }
            out.append(ended(line));
        }
        for (Row row : report.rows()) {
            StringBuilder line = new StringBuilder();
            for (Cell cell : row.cells()) {
                append(line, FormulaGuard.text(cell), alone).append(',');
            }
            out.append(ended(line));
        }
    }

    /** @param alone whether it is the only cell of its line, which readers skip when it is empty */
    private static StringBuilder append(StringBuilder line, String text, boolean alone) {
        String visible = SafeText.lines(text);
        boolean quoted = alone && text.isEmpty() || visible.chars().anyMatch(CsvRenderer::mustBeQuoted);
        return quoted ? line.append('"').append(visible.replace("\"", "\"\"")).append('"') : line.append(visible);
    }

    private static boolean mustBeQuoted(int character) {
        return character == '"' || character == ',' || character == '\n';
    }

    /** The last comma gives way to the end of the line. */
    private static StringBuilder ended(StringBuilder line) {
        line.setLength(Math.max(0, line.length() - 1));
        return line.append("\r\n");
    }
}
