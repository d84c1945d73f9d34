package khitomer.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import khitomer.render.report.Cell;
import khitomer.render.report.CellText;
import khitomer.render.report.Page;
import khitomer.render.report.Page.Line;
import khitomer.render.report.Page.Section;
import khitomer.render.report.Paragraphs;
import khitomer.render.report.Presentation;
import khitomer.render.report.Renderer;
import khitomer.render.report.Report;
import khitomer.render.report.Report.Rows;
import khitomer.render.report.Row;

/**
 * Writes for those who hear it: no columns, no signs, each fact on a line of its own with its label before it, and
 * nothing wrapped or cut.
 */
public final class PlainRenderer implements Renderer {

    @Override
    public void render(Report report, Presentation presentation, Appendable out) throws IOException {
        for (int i = 0; i < report.rows().size(); i++) {
            StringBuilder text = new StringBuilder();
            if (report.subject() == Rows.WHOLE_ENTRIES) {
                text.append(i == 0 ? "" : "\n");
                write(report.rows().get(i).onlyPage(), text);
            } else {
                write(report, report.rows().get(i), i == 0, text);
            }
            out.append(text);
        }
    }

    private static void write(Page page, StringBuilder out) {
        end(Paragraphs.line(page.title()), out);
        end(Paragraphs.line(page.subtitle()), out);
        for (Section section : page.sections()) {
            if (!section.heading().isEmpty()) {
                end(Paragraphs.line(section.heading()).concat(":"), out);
            }
            write(section.lines(), out);
        }
    }

    /** A line that only goes on with the one before is told with the same label again. */
    private static void write(List<Line> lines, StringBuilder out) {
        String label = "";
        for (Line line : lines) {
            String own = Paragraphs.line(line.label());
            label = line.paragraph() || isSign(own) ? "" : own.isEmpty() ? label : own;
            List<String> texts = line.paragraph()
                    ? Paragraphs.paragraphs(line.text()).stream()
                            .flatMap(String::lines)
                            .map(String::strip)
                            .toList()
                    : List.of(Paragraphs.line(line.text()));
            for (int i = 0; i < texts.size(); i++) {
                String aside = i < texts.size() - 1 || line.aside().isEmpty()
                        ? ""
                        : " (from ".concat(Paragraphs.line(line.aside())).concat(")");
                end(labelled(label, texts.get(i).concat(aside)), out);
            }
        }
    }

    /** Such as the dash that stands for nobody. */
    private static boolean isSign(String label) {
        return !label.isEmpty() && label.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** Rows of two columns are a line each; of more, as many as there is something to tell, then an empty one. */
    private static void write(Report report, Row row, boolean first, StringBuilder out) {
        List<String> names = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < report.columns().size(); i++) {
            if (isUsed(report, i)) {
                names.add(report.columns().get(i).name());
                texts.add(text(row, i));
            }
        }
        if (names.size() <= 2) {
            end(
                    texts.size() == 2 && !texts.get(1).isEmpty()
                            ? labelled(texts.get(0), texts.get(1))
                            : String.join("", texts),
                    out);
            return;
        }
        out.append(first ? "" : "\n");
        for (int i = 0; i < names.size(); i++) {
            end(texts.get(i).isEmpty() ? "" : labelled(names.get(i), texts.get(i)), out);
        }
    }

    private static boolean isUsed(Report report, int column) {
        return report.rows().stream().anyMatch(row -> !text(row, column).isEmpty());
    }

    private static String text(Row row, int column) {
        Cell cell = row.cells().get(column);
        return cell == Cell.UNBOUNDED ? "unknown" : Paragraphs.line(CellText.FOR_PEOPLE.of(cell));
    }

    private static String labelled(String label, String text) {
        return label.isEmpty() ? text : label.concat(": ").concat(text);
    }

    private static void end(String line, StringBuilder out) {
        if (!line.isEmpty()) {
            out.append(line).append('\n');
        }
    }
}
