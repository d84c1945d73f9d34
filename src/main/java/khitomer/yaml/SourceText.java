package khitomer.yaml;

import java.util.ArrayList;
import java.util.List;
import khitomer.model.Location;

/** The text of one file as lines, counted from one like their columns; a column is a code point. */
final class SourceText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String file;
    private final List<String> written;
    private final List<String> lines;

    private SourceText(String file, List<String> written, List<String> lines) {
        this.file = file;
        this.written = written;
        this.lines = lines;
    }

    /** The lines of a text, whether they end as on Unix, Windows or the old Macintosh. */
    static SourceText of(String file, String text) {
        List<String> lines = new ArrayList<>();
        int start = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        for (int i = start; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '\n' || letter == '\r') {
                lines.add(text.substring(start, i));
                i += letter == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
                start = i + 1;
            }
        }
        if (start < text.length() || lines.isEmpty()) {
            lines.add(text.substring(start));
        }
        return new SourceText(file, lines, lines);
    }

    String file() {
        return file;
    }

    int lines() {
        return lines.size();
    }

    /** A line without its end; nothing beyond the last. */
    String line(int number) {
        return number < 1 || number > lines.size() ? "" : lines.get(number - 1);
    }

    /** The lines from one to another, both included, each with an end of line. */
    String between(int first, int last) {
        StringBuilder text = new StringBuilder();
        for (int line = first; line <= last; line++) {
            text.append(line(line)).append('\n');
        }
        return text.toString();
    }

    /** The same text, to be read with other words in the lines from a first on. */
    SourceText with(int first, List<String> others) {
        List<String> changed = new ArrayList<>(lines);
        for (int i = 0; i < others.size(); i++) {
            changed.set(first - 1 + i, others.get(i));
        }
        return new SourceText(file, written, changed);
    }

    /** A place in the lines as they are read: the line and column or, where these lie outside, the nearest inside. */
    Location location(int line, int column) {
        return inside(lines, line, column);
    }

    /** The place in the file of a place in the lines as they are read. */
    Location written(Location read) {
        return written == lines ? read : inside(written, read.line(), read.column());
    }

    /** Whether a line is read with other words than those that are written. */
    boolean isChanged(int line) {
        return written != lines && !written.get(line - 1).equals(line(line));
    }

    /** The character at a place, or the end of line. */
    char at(Location location) {
        String line = line(location.line());
        int index = index(line, location.column());
        return index < line.length() ? line.charAt(index) : '\n';
    }

    /** The text of a line from a column on. */
    String from(Location location) {
        String line = line(location.line());
        return line.substring(index(line, location.column()));
    }

    private Location inside(List<String> among, int line, int column) {
        int inside = Math.max(1, Math.min(line, among.size()));
        String text = among.get(inside - 1);
        int most = text.codePointCount(0, text.length()) + 1;
        return new Location(file, inside, line > inside ? most : Math.max(1, Math.min(column, most)));
    }

    private static int index(String line, int column) {
        int index = 0;
        for (int passed = 1; passed < column && index < line.length(); passed++) {
            index += Character.charCount(line.codePointAt(index));
        }
        return index;
    }
}
