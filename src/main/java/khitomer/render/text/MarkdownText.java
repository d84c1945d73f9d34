package khitomer.render.text;

import khitomer.render.report.Paragraphs;

/** Escapes what Markdown would take for more than text: lore brings no links, pictures, tables or HTML. */
public final class MarkdownText {

    private static final String ACTIVE = "\\`*_[]<>&|~$@";

    /** Nothing, between two pieces of text that would become a link together. */
    private static final String BETWEEN = "<!-- -->";

    private static final String ACTIVE_AT_START = "#-+=";

    private MarkdownText() {}

    /** One line of text, as itself. */
    public static String of(String line) {
        return within(Paragraphs.line(line));
    }

    /** Part of a line, as itself, with the blanks at its ends; nothing in it may be a control. */
    public static String within(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        int digits = leadingDigits(text);
        for (int at = 0; at < text.length(); at++) {
            if (isActive(text, at, digits)) {
                escaped.append('\\');
            }
            escaped.append(text.charAt(at)).append(isMail(text, at) ? BETWEEN : "");
        }
        return escaped.toString();
    }

    private static boolean isActive(String text, int at, int leadingDigits) {
        char character = text.charAt(at);
        return ACTIVE.indexOf(character) >= 0
                || at == 0 && ACTIVE_AT_START.indexOf(character) >= 0
                || at == leadingDigits && at > 0 && (character == '.' || character == ')')
                || isAddress(text, at);
    }

    /** Whether it is the sign of an address of mail, which becomes a link of itself even if it is escaped. */
    private static boolean isMail(String text, int at) {
        return text.charAt(at) == '@'
                && at > 0
                && !Character.isWhitespace(text.charAt(at - 1))
                && at + 1 < text.length()
                && !Character.isWhitespace(text.charAt(at + 1))
                && text.indexOf('.', at) > 0;
    }

    /** Numbers before a point or bracket begin a list. */
    private static int leadingDigits(String text) {
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        return digits;
    }

    /** The colon of an address, or the point after www, which would become a link of itself. */
    private static boolean isAddress(String text, int at) {
        boolean afterWww = at >= 3 && text.regionMatches(true, at - 3, "www", 0, 3);
        return text.startsWith("://", at) || afterWww && text.charAt(at) == '.';
    }
}
