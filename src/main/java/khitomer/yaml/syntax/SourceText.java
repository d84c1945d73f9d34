package khitomer.yaml.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import khitomer.base.ColumnIndex;
import khitomer.model.Location;

/** The text of a file as lines, which are counted from one like their columns; a column is a code point. */
public final class SourceText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String file;
    private final List<String> written;
    private final List<String> lines;
    /** The last index of columns: most questions are about one line after another. */
    private ColumnIndex lastRead = new ColumnIndex("");

    private ColumnIndex lastWritten = lastRead;
    /** The last line that was compared with its written form, and whether it differs. */
    private int comparedLine;

    private boolean compared;

    private SourceText(String file, List<String> written, List<String> lines) {
        this.file = file;
        this.written = written;
        this.lines = lines;
    }

    /** The lines of a text, which can end as on Unix, Windows, or the old Macintosh. */
    public static SourceText of(String file, String text) {
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

    public int lines() {
        return lines.size();
    }

    /** A line without its end; empty after the last. */
    String line(int number) {
        return number < 1 || number > lines.size() ? "" : lines.get(number - 1);
    }

    /** The last line of the text that begins on a line: the lines after it are not indented more. */
    int lastOfText(int first) {
        int column = KeyValueLine.of(line(first)).keyColumn();
        int last = first;
        while (!line(last + 1).isBlank() && KeyValueLine.indentation(line(last + 1)) > column) {
            last++;
        }
        return last;
    }

    /** The lines from one to another, both included. */
    List<String> lines(int first, int last) {
        List<String> some = new ArrayList<>();
        for (int line = first; line <= last; line++) {
            some.add(line(line));
        }
        return some;
    }

    /** The lines from one to another, both included, each with an end of line. */
    String between(int first, int last) {
        StringBuilder text = new StringBuilder();
        for (int line = first; line <= last; line++) {
            text.append(line(line)).append('\n');
        }
        return text.toString();
    }

    /** The same text, read with other lines from a line on. */
    SourceText with(int first, List<String> others) {
        List<String> changed = new ArrayList<>(lines);
        for (int i = 0; i < others.size(); i++) {
            changed.set(first - 1 + i, others.get(i));
        }
        return new SourceText(file, written, changed);
    }

    /** The same text, read with each line changed. */
    SourceText with(UnaryOperator<String> change) {
        return new SourceText(file, written, lines.stream().map(change).toList());
    }

    /** The location of a line and column; if they are outside the text, the nearest inside. */
    Location location(int line, int column) {
        lastRead = columns(lines, line, lastRead);
        return inside(lastRead, lines, line, column);
    }

    /** The location in the file of a location in the lines as they are read. */
    Location written(Location read) {
        if (written == lines) {
            return read;
        }
        lastWritten = columns(written, read.line(), lastWritten);
        return inside(lastWritten, written, read.line(), read.column());
    }

    /** Whether a line is read differently from how it is written. */
    boolean isChanged(int line) {
        if (written == lines) {
            return false;
        }
        if (comparedLine != line) {
            comparedLine = line;
            compared = !written.get(line - 1).equals(line(line));
        }
        return compared;
    }

    /** The character at a location, or a line break. */
    char at(Location location) {
        int offset = offset(location);
        String line = line(location.line());
        return offset < line.length() ? line.charAt(offset) : '\n';
    }

    /** Whether the line continues with a text at a location. */
    boolean startsWith(String beginning, Location location) {
        return line(location.line()).startsWith(beginning, offset(location));
    }

    /** The offset of a location in its line. */
    int offset(Location location) {
        lastRead = columns(lines, location.line(), lastRead);
        return lastRead.offset(location.column());
    }

    private Location inside(ColumnIndex columns, List<String> among, int line, int column) {
        int inside = Math.max(1, Math.min(line, among.size()));
        int most = columns.columns() + 1;
        return new Location(file, inside, line > inside ? most : Math.max(1, Math.min(column, most)));
    }

    /** The columns of the nearest line; the known ones if they are of that very line. */
    private static ColumnIndex columns(List<String> among, int line, ColumnIndex known) {
        String text = among.get(Math.max(1, Math.min(line, among.size())) - 1);
        // Compared by identity: making the index of an equal line again does no harm.
        return known.line() == text ? known : new ColumnIndex(text);
    }
}
