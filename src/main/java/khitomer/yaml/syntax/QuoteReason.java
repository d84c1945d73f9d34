package khitomer.yaml.syntax;

/** The reason why a text needs quotes. */
final class QuoteReason {

    private static final String NEVER_FIRST = "%@`*&!|>,[]{}#";
    static final String COLON = "a text that contains ': ' must stand in quotes";
    static final String COMMENT = "'#' begins a comment; put the text in quotes";

    private QuoteReason() {}

    /** The reason for a whole value. */
    static String of(String value, SyntaxError error) {
        if (error.problem().contains("escape") || error.problem().contains("hexadecimal")) {
            return "unknown escape after a '\\'; a '\\' is only itself in single quotes";
        }
        if (value.startsWith("[[")) {
            return "a text that begins with '[[' must stand in quotes";
        }
        if (value.startsWith("\"") || value.startsWith("'")) {
            return error.isUnclosed() || value.indexOf(value.charAt(0), 1) < 0
                    ? "this quote is never closed"
                    : "the text goes on behind its closing quote; other quotes must stand around all of it";
        }
        if (isNeverFirst(value)) {
            return first(value);
        }
        if (hasColon(value)) {
            return COLON;
        }
        return value.contains(" #") ? COMMENT : "this text must stand in quotes";
    }

    /** The reason for a text in braces or brackets. */
    static String inside(char open, String text, SyntaxError error) {
        String where = " inside " + (open == '{' ? "{…}" : "[…]") + " must stand in quotes";
        if (error.problem().equals(NodeBuilder.FORGOTTEN_QUOTES)) {
            return "a text with a comma" + where;
        }
        if (text.contains("[[")) {
            return "a text with '[['" + where;
        }
        if (isNeverFirst(text)) {
            return first(text);
        }
        if (hasColon(text)) {
            return "a text with ': '" + where;
        }
        if (text.contains(" #")) {
            return COMMENT;
        }
        return text.startsWith("\"") || text.startsWith("'") ? of(text, error) : "a text with such characters" + where;
    }

    private static boolean isNeverFirst(String value) {
        return NEVER_FIRST.indexOf(value.charAt(0)) >= 0 || isSign(value);
    }

    private static String first(String value) {
        return "a text cannot begin with '" + value.charAt(0) + (isSign(value) ? " " : "") + "'; put it in quotes";
    }

    /** Whether a value begins with a character that may begin a text only if no space follows. */
    private static boolean isSign(String value) {
        boolean alone = value.length() == 1 || value.charAt(1) == ' ' || value.charAt(1) == '\t';
        return alone && "-?:".indexOf(value.charAt(0)) >= 0;
    }

    private static boolean hasColon(String value) {
        return value.contains(": ") || value.contains(":\t") || value.contains(":\n") || value.endsWith(":");
    }
}
