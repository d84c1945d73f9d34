package khitomer.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Spells the lines of a calendar after RFC 5545: escaped, folded to 75 octets, ended with CRLF. */
final class IcsText {

    private static final int MOST_OCTETS = 75;

    private IcsText() {}

    /** Writes a line as it is, but folded: what follows a line break and a blank goes on with the line. */
    static void line(String line, Appendable out) throws IOException {
        int octets = 0;
        int letter;
        for (int at = 0; at < line.length(); at += Character.charCount(letter)) {
            letter = line.codePointAt(at);
            int length = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > MOST_OCTETS) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(Character.toString(letter));
            octets += length;
        }
        out.append("\r\n");
    }

    /** A text as the value of a property; controls, which no calendar takes, are left out. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(letter);
                case '\n' -> escaped.append("\\n");
                case '\t' -> escaped.append(' ');
                default -> escaped.append(Character.isISOControl(letter) ? "" : Character.toString(letter));
            }
        });
        return escaped.toString();
    }
}
