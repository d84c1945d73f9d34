package khitomer.export;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Spells values so that SQLite reads exactly them, whatever they hold. */
final class SqlText {

    private SqlText() {}

    /** A text as a literal: in quotes, or as its bytes where its characters might not pass through the reader. */
    static String quoted(String text) {
        if (isSafe(text)) {
            return text.indexOf('\'') < 0 ? "'" + text + "'" : "'" + text.replace("'", "''") + "'";
        }
        // A joined char(0) would do for one, but SQLite takes no thousand of them in a row.
        return "CAST(X'" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8)) + "' AS TEXT)";
    }

    /**
     * Whether the reader, which works line by line in C, takes every character for itself: not NUL, nor the end of DOS.
     */
    private static boolean isSafe(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < ' ' && letter != '\n' && letter != '\t') {
                return false;
            }
        }
        return true;
    }
}
