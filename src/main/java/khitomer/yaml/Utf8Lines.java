package khitomer.yaml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Bytes read as lines of UTF-8, each by itself: most are ASCII, of which Java makes a text without looking at its letters.
 *
 * @param ascii the lines, counted from zero, that have none but printable letters of ASCII
 * @param doubtful whether some of it may not be UTF-8
 */
record Utf8Lines(List<String> lines, BitSet ascii, boolean doubtful) {

    private static final char REPLACEMENT = '\uFFFD';

    /** The lines, whether they end as on Unix, Windows or the old Macintosh. */
    static Utf8Lines of(byte[] bytes) {
        List<String> lines = new ArrayList<>(bytes.length / 32 + 1);
        BitSet ascii = new BitSet();
        boolean doubtful = false;
        int start = isMarked(bytes) ? 3 : 0;
        while (start < bytes.length || lines.isEmpty()) {
            int firstOdd = firstOdd(bytes, start);
            boolean plain = firstOdd == bytes.length || isEnd(bytes[firstOdd]);
            int end = end(bytes, firstOdd);
            String line = new String(bytes, start, end - start, plain ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
            doubtful |= !plain && line.indexOf(REPLACEMENT) >= 0;
            ascii.set(lines.size(), plain);
            lines.add(line);
            boolean windows = end + 1 < bytes.length && bytes[end] == '\r' && bytes[end + 1] == '\n';
            start = windows ? end + 2 : end + 1;
        }
        return new Utf8Lines(lines, ascii, doubtful);
    }

    /** Where the first byte is, from a place on, that is no printable letter of ASCII. */
    private static int firstOdd(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && bytes[at] >= ' ' && bytes[at] != 0x7F) {
            at++;
        }
        return at;
    }

    private static int end(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && !isEnd(bytes[at])) {
            at++;
        }
        return at;
    }

    private static boolean isEnd(byte letter) {
        return letter == '\n' || letter == '\r';
    }

    /** Whether they begin with a byte order mark, which is no part of the text. */
    private static boolean isMarked(byte[] bytes) {
        return bytes.length >= 3 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB && (bytes[2] & 0xFF) == 0xBF;
    }
}
