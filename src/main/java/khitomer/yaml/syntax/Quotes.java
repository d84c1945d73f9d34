package khitomer.yaml.syntax;

import java.util.List;
import khitomer.base.InvisibleCharacters;

/** Puts texts in quotes. */
public final class Quotes {

    private Quotes() {}

    /**
     * The text in quotes for a suggestion: without the quotes that are already around it, correct or not, and without
     * invisible characters, which would be the next mistake.
     */
    public static String around(String written) {
        String text = InvisibleCharacters.removedFrom(bare(written));
        return text.contains("\"") || text.contains("\\") ? "'" + text.replace("'", "''") + "'" : "\"" + text + "\"";
    }

    /** Lines with quotes around everything after the head of the first. */
    static List<String> aroundLines(List<String> lines, String head) {
        String text = String.join("\n", lines).substring(head.length());
        return List.of((head + around(text)).split("\n"));
    }

    /** The index of the quote that closes the one at an index, or -1. */
    static int end(String text, int start) {
        char quote = text.charAt(start);
        for (int i = start + 1; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean twice = quote == '\'' && letter == quote && text.startsWith("''", i);
            if (letter == quote && !twice) {
                return i;
            }
            i += twice || quote == '"' && letter == '\\' ? 1 : 0;
        }
        return -1;
    }

    /** The text without the quotes around it. */
    static String bare(String written) {
        if (written.isEmpty() || "\"'".indexOf(written.charAt(0)) < 0) {
            return written;
        }
        char quote = written.charAt(0);
        int other = written.indexOf(quote, 1);
        if (other < 0) {
            // One alone is rather an apostrophe, as in 'Tis.
            return quote == '\'' ? written : written.substring(1);
        }
        boolean closed = written.charAt(written.length() - 1) == quote;
        return closed ? written.substring(1, written.length() - 1).replace("''", "'") : written;
    }
}
