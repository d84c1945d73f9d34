package khitomer.yaml;

/**
 * Words that were met lately, so that those of a text that come again and again, such as its keys, are made once.
 *
 * <p>A word has one place; where another takes it, the first is made again when it is met again.
 */
final class KnownWords {

    private static final int PLACES = 256;

    private final String[] words = new String[PLACES];

    /** The part of a line from one place to another. */
    String in(String line, int from, int to) {
        int length = to - from;
        if (length == 0) {
            return "";
        }
        int place = (line.charAt(from) * 31 + line.charAt(to - 1) * 7 + length) & PLACES - 1;
        String known = words[place];
        if (known == null || known.length() != length || !line.startsWith(known, from)) {
            known = line.substring(from, to);
            words[place] = known;
        }
        return known;
    }
}
