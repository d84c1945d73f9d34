package khitomer.yaml.syntax;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Keeps strings of ASCII characters that occurred recently, so that frequent ones, such as keys, are made once.
 *
 * <p>Each string has one slot; another string with the same slot replaces it.
 */
final class StringInterner {

    private static final int PLACES = 256;

    private final String[] words = new String[PLACES];
    private final byte[][] spellings = new byte[PLACES][0];

    /** The string of the bytes from one index to another. */
    String in(byte[] bytes, int from, int to) {
        int place = (bytes[from] * 31 + bytes[to - 1] * 7 + to - from) & PLACES - 1;
        if (!isAt(spellings[place], bytes, from, to)) {
            spellings[place] = Arrays.copyOfRange(bytes, from, to);
            words[place] = new String(spellings[place], StandardCharsets.ISO_8859_1);
        }
        return words[place];
    }

    /** Compares byte by byte: for such short strings, anything else takes longer to start. */
    private static boolean isAt(byte[] spelling, byte[] bytes, int from, int to) {
        boolean same = spelling.length == to - from;
        for (int i = 0; same && i < spelling.length; i++) {
            same = spelling[i] == bytes[from + i];
        }
        return same;
    }
}
