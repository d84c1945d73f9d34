package khitomer.render.data;

import khitomer.base.SafeText;

/** Writes a text so that it stands between tabs on one line, and can be read back. */
public final class TsvEscapes {

    private TsvEscapes() {}

    /**
     * Appends the text with tab, line ends and backslash as {@code \t \n \r \\}, other controls as JSON escapes them.
     */
    public static StringBuilder append(StringBuilder out, String text) {
        int codePoint;
        for (int at = 0; at < text.length(); at += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(at);
            switch (codePoint) {
                case '\\' -> out.append("\\\\");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                default -> appendCharacter(out, codePoint);
            }
        }
        return out;
    }

    private static void appendCharacter(StringBuilder out, int codePoint) {
        if (SafeText.isHidden(codePoint)) {
            SafeText.appendEscape(out, codePoint);
        } else {
            out.appendCodePoint(codePoint);
        }
    }
}
