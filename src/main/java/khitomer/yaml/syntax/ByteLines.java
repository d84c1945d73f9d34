package khitomer.yaml.syntax;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import khitomer.model.Location;

/**
 * Goes through the lines of a file without making strings of them; lines can end as on Unix, Windows, or the old
 * Macintosh.
 *
 * <p>A place is an index into the bytes of the file. Only ASCII characters are searched for there.
 */
final class ByteLines {

    private static final int LONGEST_KEY = 100;
    /** Stands for bytes that are not UTF-8; the two characters after it are not valid. */
    private static final char REPLACEMENT = '\uFFFD';

    private final String file;
    private final byte[] bytes;
    private final StringInterner words = new StringInterner();
    /** The number of the current line, counted from one; zero before the first. */
    private int number;

    private int start;
    private int end;
    private int next;
    /** The current line if it has anything but printable ASCII characters; otherwise empty. */
    private String odd = "";
    /** The number of continuation bytes of characters before a place of such a line. */
    private int inside;

    private int counted;

    ByteLines(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
        // A byte order mark is not part of the text.
        this.next = Utf8.startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    }

    /** Moves to the next line, an empty one at the end. Gives up at unusual characters, and at invalid UTF-8. */
    void next() throws NotSimpleYamlException {
        number++;
        start = next;
        counted = start;
        inside = 0;
        end = firstOdd(bytes, start);
        odd = end == bytes.length || isEnd(bytes[end]) ? "" : oddLine();
        boolean windows = end + 1 < bytes.length && bytes[end] == '\r' && bytes[end + 1] == '\n';
        next = Math.min(bytes.length, windows ? end + 2 : end + 1);
    }

    /** The place of the first byte, from a place on, that is not a printable ASCII character. */
    private static int firstOdd(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && bytes[at] >= ' ' && bytes[at] != 0x7F) {
            at++;
        }
        return at;
    }

    private static boolean isEnd(byte letter) {
        return letter == '\n' || letter == '\r';
    }

    /** The current line, up to its end, which this finds. */
    private String oddLine() throws NotSimpleYamlException {
        while (end < bytes.length && !isEnd(bytes[end])) {
            end++;
        }
        String line = new String(bytes, start, end - start, StandardCharsets.UTF_8);
        for (int i = 0; i < line.length(); i++) {
            if (isRefused(line.charAt(i))) {
                throw NotSimpleYamlException.HERE;
            }
        }
        return line;
    }

    /** Whether a character is not allowed in YAML, or can be a line break. */
    private static boolean isRefused(char letter) {
        return letter < ' ' && letter != '\t'
                || letter >= 0x7F
                        && (letter < 0xA0
                                || letter == 0x2028
                                || letter == 0x2029
                                || letter == 0xFEFF
                                || letter >= REPLACEMENT);
    }

    /** Whether the last line has been passed. */
    boolean ended() {
        return start == bytes.length;
    }

    /** The start of the current line. */
    int start() {
        return start;
    }

    /** The end of the current line. */
    int end() {
        return end;
    }

    byte at(int place) {
        return bytes[place];
    }

    /** The first place of the current line, from a place on, that is not a space. */
    int blanks(int from) {
        int at = from;
        while (at < end && bytes[at] == ' ') {
            at++;
        }
        return at;
    }

    /** The end of a simple key that begins at a place of the current line and is followed by a colon, or 0. */
    int keyEnd(int from) {
        byte[] line = bytes;
        int most = Math.min(end, from + LONGEST_KEY);
        int at = from;
        while (at < most && isOfKey(line[at])) {
            at++;
        }
        boolean colon = at > from && isWord(line[from]) && at < end && line[at] == ':';
        return colon && (at + 1 == end || line[at + 1] == ' ') ? at : 0;
    }

    private static boolean isOfKey(byte letter) {
        return isWord(letter) || letter == '-' || letter == '_' || letter == '.';
    }

    static boolean isWord(byte letter) {
        return letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9' || letter >= 'A' && letter <= 'Z';
    }

    /** The end of a text without quotes that begins at a place and ends with the current line, or before a comment. */
    int plainEnd(int from) throws NotSimpleYamlException {
        byte[] line = bytes;
        int most = end;
        int last = from;
        for (int i = from; i < most; i++) {
            byte letter = line[i];
            if (letter > ':') {
                last = i + 1;
            } else if (letter == '#' && i > from && line[i - 1] == ' ') {
                break;
            } else if (letter == ':' && (i + 1 == most || line[i + 1] == ' ')) {
                throw NotSimpleYamlException.HERE;
            } else if (letter != ' ') {
                last = i + 1;
            }
        }
        return last;
    }

    /** Gives up if the current line has a tab, which complicates counting columns. */
    void refuseTabs() throws NotSimpleYamlException {
        if (odd.indexOf('\t') >= 0) {
            throw NotSimpleYamlException.HERE;
        }
    }

    /** The text between two places of the current line. */
    String text(int from, int to) {
        return new String(bytes, from, to - from, odd.isEmpty() ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    /** The same for ASCII; equal texts are mostly the same string. */
    String word(int from, int to) {
        return words.in(bytes, from, to);
    }

    /** Writes the current line from a place on, and a line break. */
    void write(int from, ByteArrayOutputStream out) {
        out.write(bytes, from, end - from);
        out.write('\n');
    }

    /** The location of a place of the current line. From left to right, all locations together take O(n). */
    Location location(int place) {
        if (odd.isEmpty()) {
            return new Location(file, number, place - start + 1);
        }
        if (place < counted) {
            counted = start;
            inside = 0;
        }
        for (; counted < place; counted++) {
            // All bytes of a character but the first begin with the bits 10.
            inside += (bytes[counted] & 0xC0) == 0x80 ? 1 : 0;
        }
        return new Location(file, number, place - start + 1 - inside);
    }
}
