package khitomer.yaml.syntax;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import khitomer.model.Location;

/**
 * Goes through the lines of a file, whether these end as on Unix, Windows or the old Macintosh, without making texts of
 * them.
 *
 * <p>A place is one among the bytes of the file, and only letters of ASCII are looked for there.
 */
final class ByteLines {

    private static final int LONGEST_KEY = 100;
    /** What stands in a text for what is not UTF-8; behind it are but two that are no letters. */
    private static final char REPLACEMENT = '\uFFFD';

    private final String file;
    private final byte[] bytes;
    private final StringInterner words = new StringInterner();
    /** The line at hand, counted from one; zero before the first. */
    private int number;

    private int start;
    private int end;
    private int next;
    /** The line at hand where it has other than printable letters of ASCII; otherwise empty. */
    private String odd = "";
    /** How many bytes before a place of such a line are inside of letters. */
    private int inside;

    private int counted;

    ByteLines(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
        // A byte order mark is no part of the text.
        this.next = Utf8.startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    }

    /** Goes on to the next line, an empty one at the end; gives up at letters that are not plain, or not UTF-8. */
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

    /** Where the first byte is, from a place on, that is no printable letter of ASCII. */
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

    /** The line at hand, whose end is found. */
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

    /** Whether a letter may not stand in YAML, or may be an end of line. */
    private static boolean isRefused(char letter) {
        return letter < ' ' && letter != '\t'
                || letter >= 0x7F
                        && (letter < 0xA0
                                || letter == 0x2028
                                || letter == 0x2029
                                || letter == 0xFEFF
                                || letter >= REPLACEMENT);
    }

    /** Whether the last line is passed. */
    boolean ended() {
        return start == bytes.length;
    }

    /** Where the line at hand begins. */
    int start() {
        return start;
    }

    /** Where the line at hand ends, and nothing is any more. */
    int end() {
        return end;
    }

    byte at(int place) {
        return bytes[place];
    }

    /** The first place of the line at hand, from one on, where no blank is. */
    int blanks(int from) {
        int at = from;
        while (at < end && bytes[at] == ' ') {
            at++;
        }
        return at;
    }

    /** The end of a simple key that begins at a place of the line at hand and has its colon; 0 where none does. */
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

    /**
     * The end of a text without quotes that begins at a place and goes on to the end of the line at hand, or a comment.
     */
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

    /** Refuses the line at hand where it has a tab, which makes counting columns harder than it is here. */
    void refuseTabs() throws NotSimpleYamlException {
        if (odd.indexOf('\t') >= 0) {
            throw NotSimpleYamlException.HERE;
        }
    }

    /** What stands between two places of the line at hand. */
    String text(int from, int to) {
        return new String(bytes, from, to - from, odd.isEmpty() ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    /** The same of letters of ASCII, one text for what comes again and again. */
    String word(int from, int to) {
        return words.in(bytes, from, to);
    }

    /** Writes what stands from a place of the line at hand on, and an end of line. */
    void write(int from, ByteArrayOutputStream out) {
        out.write(bytes, from, end - from);
        out.write('\n');
    }

    /** Where a place of the line at hand is; asked for from left to right, all of them take as long as the line is. */
    Location location(int place) {
        if (odd.isEmpty()) {
            return new Location(file, number, place - start + 1);
        }
        if (place < counted) {
            counted = start;
            inside = 0;
        }
        for (; counted < place; counted++) {
            // All bytes of a letter but the first begin with the bits 10.
            inside += (bytes[counted] & 0xC0) == 0x80 ? 1 : 0;
        }
        return new Location(file, number, place - start + 1 - inside);
    }
}
