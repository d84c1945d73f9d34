package khitomer.yaml.syntax;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Words of ASCII that were met lately, so that those of a file that come again and again, such as its keys, are made
 * once.
 *
 * <p>A word has one place; where another takes it, the first is made again when it is met again.
 */
final class StringInterner {

    private static final int PLACES = 256;

    private final String[] words = new String[PLACES];
    private final byte[][] spellings = new byte[PLACES][0];

    /** The word that stands from one place to another. */
    String in(byte[] bytes, int from, int to) {
        int place = (bytes[from] * 31 + bytes[to - 1] * 7 + to - from) & PLACES - 1;
        if (!isAt(spellings[place], bytes, from, to)) {
            spellings[place] = Arrays.copyOfRange(bytes, from, to);
            words[place] = new String(spellings[place], StandardCharsets.ISO_8859_1);
        }
        return words[place];
    }

    /** Compares letter by letter: words are too short for anything quicker to begin. */
    private static boolean isAt(byte[] spelling, byte[] bytes, int from, int to) {
        boolean same = spelling.length == to - from;
        for (int i = 0; same && i < spelling.length; i++) {
            same = spelling[i] == bytes[from + i];
        }
        return same;
    }
}
