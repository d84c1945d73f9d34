package khitomer.render.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khitomer.base.SafeText;
import khitomer.render.report.Cell;
import khitomer.render.report.CellText;
import khitomer.render.report.Column;
import khitomer.render.report.Column.Style;
import khitomer.render.report.Presentation;
import khitomer.render.report.Report;
import khitomer.render.report.Row;

/** Lays out rows in aligned columns, as wide as their widest cell; empty columns take no room. */
public final class Table {

    private static final String GAP = "  ";
    private static final int NARROWEST_LAST = 24;
    private static final int INDENT = 4;

    private final Presentation presentation;
    private final List<Column> columns = new ArrayList<>();
    private final List<List<String>> cells = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();
    private final List<List<String>> links = new ArrayList<>();
    private final Map<String, Color> kinds = new HashMap<>();
    private int linked;

    public Table(Report report, Presentation presentation) {
        this.presentation = presentation;
        for (int i = 0; i < report.columns().size(); i++) {
            add(report, i, cells(report, i));
        }
    }

    /** The address behind each cell of a name, where there are links. */
    private List<String> addresses(Report report, int column) {
        List<String> addresses = new ArrayList<>();
        for (Row row : report.rows()) {
            String id = row.cells().get(column) instanceof Cell.Reference reference
                    ? reference.id()
                    : report.columns().get(column).style() == Style.NAME ? id(report, row) : "";
            addresses.add(id.isEmpty() ? "" : presentation.links().orElseThrow().ofEntry(id));
        }
        return addresses;
    }

    private static String id(Report report, Row row) {
        for (int i = 0; i < report.columns().size(); i++) {
            if (report.columns().get(i).style() == Style.ID) {
                return CellText.FOR_PEOPLE.of(row.cells().get(i));
            }
        }
        return "";
    }

    private static List<String> cells(Report report, int column) {
        List<String> cells = new ArrayList<>();
        for (Row row : report.rows()) {
            cells.add(SafeText.line(CellText.FOR_PEOPLE.of(row.cells().get(column))));
        }
        return cells;
    }

    private void add(Report report, int column, List<String> texts) {
        int width = 0;
        for (String text : texts) {
            width = Math.max(width, DisplayWidth.of(text));
        }
        if (width > 0) {
            columns.add(report.columns().get(column));
            cells.add(texts);
            links.add(presentation.links().isEmpty() ? List.of() : addresses(report, column));
            widths.add(width);
        }
    }

    /** Appends the lines of one row. */
    public void write(int row, StringBuilder out) {
        if (columns.isEmpty()) {
            out.append('\n');
            return;
        }
        int last = columns.size() - 1;
        int before = widthBefore(last);
        int width = presentation.width();
        int room = width == Presentation.UNLIMITED ? width : width - before;
        if (room < Math.min(NARROWEST_LAST, widths.get(last))) {
            writeBelow(head(row, last, before > width), row, out);
        } else {
            write(head(row, last, false), lines(row, last, room), " ".repeat(before), out);
        }
    }

    /**
     * The columns before the last.
     *
     * @param close whether they follow each other closely, as there is no room to align them
     */
    private String head(int row, int last, boolean close) {
        StringBuilder head = new StringBuilder();
        for (int i = 0; i < last; i++) {
            if (!close) {
                appendPadded(head, row, i);
            } else if (!cells.get(i).get(row).isEmpty()) {
                head.append(paint(row, i, cells.get(i).get(row))).append(GAP);
            }
        }
        return head.toString();
    }

    /** Where the other columns leave the last one too little, it goes below them. */
    private void writeBelow(String head, int row, StringBuilder out) {
        int room = presentation.width() - INDENT;
        String indent = " ".repeat(INDENT);
        write("", Wrap.lines(head.stripTrailing(), presentation.width(), room), indent, out);
        int last = columns.size() - 1;
        if (!cells.get(last).get(row).isEmpty()) {
            write(indent, lines(row, last, room), indent, out);
        }
    }

    private List<String> lines(int row, int column, int room) {
        List<String> lines = new ArrayList<>();
        for (String line : Wrap.lines(cells.get(column).get(row), room, room)) {
            lines.add(paint(row, column, line.stripTrailing()));
        }
        return lines;
    }

    private void appendPadded(StringBuilder out, int row, int column) {
        String text = cells.get(column).get(row);
        out.append(paint(row, column, text))
                .append(" ".repeat(widths.get(column) - DisplayWidth.of(text)))
                .append(GAP);
    }

    private String paint(int row, int column, String text) {
        String painted = color(row, column).paintWords(text, presentation.color());
        String address = links.get(column).isEmpty() ? "" : links.get(column).get(row);
        return address.isEmpty() ? painted : Hyperlink.words(painted, address, ++linked);
    }

    /** Each kind has a color of its own, as far as there are enough. */
    private Color color(int row, int column) {
        Style style = columns.get(column).style();
        if (style != Style.KIND || !presentation.color()) {
            return Color.of(style);
        }
        return kinds.computeIfAbsent(cells.get(column).get(row), kind -> Color.ofKind(kinds.size()));
    }

    private int widthBefore(int column) {
        int width = 0;
        for (int i = 0; i < column; i++) {
            width += widths.get(i) + GAP.length();
        }
        return width;
    }

    private static void write(String before, List<String> lines, String indent, StringBuilder out) {
        for (int i = 0; i < lines.size(); i++) {
            out.append((i == 0 ? before : indent).concat(lines.get(i)).stripTrailing())
                    .append('\n');
        }
    }
}
