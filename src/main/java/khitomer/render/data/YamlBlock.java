package khitomer.render.data;

import khitomer.base.SafeText;

/** Writes text of several lines as it is, below a bar. */
final class YamlBlock {

    private YamlBlock() {}

    /** Whether the text has several lines, and they would be read back as they are. */
    static boolean suits(String text) {
        return text.indexOf('\n') >= 0
                && !text.endsWith("\n\n")
                && !lastLine(text).isBlank()
                && text.codePoints().allMatch(YamlBlock::mayStand);
    }

    /** Appends the bar and the lines, and ends the last. */
    static void append(StringBuilder out, String text, int indent) {
        out.append('|');
        if (text.charAt(0) == ' ' || text.charAt(0) == '\n') {
            // Without it the first line would tell the reader how far all of them are indented.
            out.append(YamlValue.STEP);
        }
        out.append(text.endsWith("\n") ? "\n" : "-\n");
        String before = " ".repeat(indent);
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            out.append(start == end ? "" : before).append(text, start, end).append('\n');
            start = end + 1;
        }
    }

    /** What may be blank would be taken for the end of the text. */
    private static String lastLine(String text) {
        int end = text.endsWith("\n") ? text.length() - 1 : text.length();
        return text.substring(text.lastIndexOf('\n', end - 1) + 1, end);
    }

    private static boolean mayStand(int codePoint) {
        return codePoint == '\n' || codePoint == '\t' || isPrintable(codePoint);
    }

    /** Whether a character may stand in a YAML file, and be seen there. */
    static boolean isPrintable(int codePoint) {
        return !SafeText.isHidden(codePoint) && codePoint != 0xFEFF && codePoint != 0xFFFE && codePoint != 0xFFFF;
    }
}
