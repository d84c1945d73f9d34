package khitomer.render;

import java.util.ArrayList;
import java.util.List;

/** Lays out rows in aligned columns, as wide as their widest cell; empty columns take no room. */
final class Table {

    private static final String GAP = "  ";
    private static final int NARROWEST_LAST = 24;
    private static final int INDENT = 4;

    private final Presentation presentation;
    private final List<Column> columns = new ArrayList<>();
    private final List<List<String>> cells = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();

    Table(Report report, Presentation presentation) {
        this.presentation = presentation;
        for (int i = 0; i < report.columns().size(); i++) {
            add(report.columns().get(i), cells(report, i));
        }
    }

    private static List<String> cells(Report report, int column) {
        List<String> cells = new ArrayList<>();
        for (Row row : report.rows()) {
            cells.add(Visible.line(CellText.FOR_PEOPLE.of(row.cells().get(column))));
        }
        return cells;
    }

    private void add(Column column, List<String> texts) {
        int width = 0;
        for (String text : texts) {
            width = Math.max(width, DisplayWidth.of(text));
        }
        if (width > 0) {
            columns.add(column);
            cells.add(texts);
            widths.add(width);
        }
    }

    /** Appends the lines of one row. */
    void write(int row, StringBuilder out) {
        if (columns.isEmpty()) {
            out.append('\n');
            return;
        }
        int last = columns.size() - 1;
        int before = widthBefore(last);
        int width = presentation.width();
        int room = width == Presentation.UNLIMITED ? width : width - before;
        StringBuilder head = new StringBuilder();
        for (int i = 0; i < last; i++) {
            appendPadded(head, row, i);
        }
        if (room < Math.min(NARROWEST_LAST, widths.get(last))) {
            writeBelow(head.toString(), row, out);
        } else {
            write(head.toString(), lines(row, last, room), " ".repeat(before), out);
        }
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
            lines.add(paint(column, line.stripTrailing()));
        }
        return lines;
    }

    private void appendPadded(StringBuilder out, int row, int column) {
        String text = cells.get(column).get(row);
        out.append(paint(column, text)).append(" ".repeat(widths.get(column) - DisplayWidth.of(text))).append(GAP);
    }

    private String paint(int column, String text) {
        return Colour.of(columns.get(column).style()).paint(text, presentation.colour());
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
            out.append((i == 0 ? before : indent).concat(lines.get(i)).stripTrailing()).append('\n');
        }
    }
}
