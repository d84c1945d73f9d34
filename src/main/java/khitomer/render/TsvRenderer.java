package khitomer.render;

import java.io.IOException;
import khitomer.render.data.FormulaGuard;
import khitomer.render.data.TsvEscapes;
import khitomer.render.report.Cell;
import khitomer.render.report.Column;
import khitomer.render.report.Presentation;
import khitomer.render.report.Renderer;
import khitomer.render.report.Report;
import khitomer.render.report.Row;

/** Writes rows as cells between tabs, after a line with the names of the columns. */
final class TsvRenderer implements Renderer {

    @Override
    public void render(Report report, Presentation presentation, Appendable out) throws IOException {
        if (presentation.header()) {
            StringBuilder line = new StringBuilder();
            for (Column column : report.columns()) {
                TsvEscapes.append(line, column.name()).append('\t');
            }
            out.append(ended(line));
        }
        for (Row row : report.rows()) {
            StringBuilder line = new StringBuilder();
            for (Cell cell : row.cells()) {
                TsvEscapes.append(line, FormulaGuard.text(cell)).append('\t');
            }
            out.append(ended(line));
        }
    }

    /** The last tab gives way to the end of the line. */
    private static StringBuilder ended(StringBuilder line) {
        line.setLength(Math.max(0, line.length() - 1));
        return line.append('\n');
    }
}
