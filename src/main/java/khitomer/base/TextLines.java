package khitomer.base;

import java.util.List;

/** The lines of a text, split once, for messages that quote many of them. */
public final class TextLines {

    private final List<String> lines;
    private int number = -1;
    private ColumnIndex columns = new ColumnIndex("");

    public TextLines(String text) {
        this.lines =
                (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
    }

    /** A line with its columns, by its number counted from one; empty if there is no such line. */
    public ColumnIndex at(int line) {
        if (line != number) {
            number = line;
            columns = new ColumnIndex(line < 1 || line > lines.size() ? "" : lines.get(line - 1));
        }
        return columns;
    }
}
