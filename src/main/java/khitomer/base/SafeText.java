package khitomer.base;

/**
 * Replaces characters that a terminal would act on, and those that make a text look like another, with visible ones.
 */
public final class SafeText {

    private static final int SPACE = 0x20;
    private static final int DELETE = 0x7F;
    private static final int CONTROL_PICTURES = 0x2400;
    private static final int DELETE_PICTURE = 0x2421;

    private SafeText() {}

    /** A text on one line: trailing line breaks are dropped, and no remaining character moves the cursor. */
    public static String line(String text) {
        return shown(withoutLastLineBreaks(text), "");
    }

    /** A text that keeps its line feeds and tabs; everything else becomes visible. */
    public static String lines(String text) {
        return shown(text, "\n\t");
    }

    /**
     * Whether a character is shown by a substitute: control characters, line breaks, direction marks, and half
     * surrogate pairs.
     */
    public static boolean isHidden(int codePoint) {
        return codePoint < SPACE
                || codePoint >= DELETE && codePoint < 0xA0
                || codePoint >= 0x2028 && codePoint <= 0x202E
                || codePoint >= 0x2066 && codePoint <= 0x2069
                || codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    /** Appends the escape for a character of the basic plane, as in JSON. */
    public static StringBuilder appendEscape(StringBuilder out, int codePoint) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(Character.forDigit(codePoint >> shift & 0xF, 16));
        }
        return out;
    }

    private static String withoutLastLineBreaks(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(0, end);
    }

    private static String shown(String text, String kept) {
        return isPlain(text) ? text : withPictures(text, kept);
    }

    /** Whether a text is certainly one line that needs no change. This is quick, and true of most texts. */
    public static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < SPACE || letter >= DELETE && (letter < 0xA0 || letter >= 0x2028)) {
                return false;
            }
        }
        return true;
    }

    private static String withPictures(String text, String kept) {
        StringBuilder shown = new StringBuilder(text.length());
        int codePoint;
        for (int at = 0; at < text.length(); at += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(at);
            if (isHidden(codePoint) && kept.indexOf(codePoint) < 0) {
                appendPicture(shown, codePoint);
            } else {
                shown.appendCodePoint(codePoint);
            }
        }
        return shown.toString();
    }

    private static void appendPicture(StringBuilder out, int codePoint) {
        if (codePoint < SPACE) {
            out.appendCodePoint(CONTROL_PICTURES + codePoint);
        } else if (codePoint == DELETE) {
            out.appendCodePoint(DELETE_PICTURE);
        } else {
            appendEscape(out, codePoint);
        }
    }
}
