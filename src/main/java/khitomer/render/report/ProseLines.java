package khitomer.render.report;

import java.util.ArrayList;
import java.util.List;
import khitomer.base.SafeText;

/**
 * Puts the lines of prose together as paragraphs. Items of lists, verse, and indented lines stay lines of their own,
 * with their indentation; all others are filled.
 */
public final class ProseLines {

    /** Lines that begin with so many blanks are no mere slip of the keyboard. */
    private static final int INDENTED = 4;

    private static final int MOST_DIGITS = 9;

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private final StringBuilder open = new StringBuilder();
    private int indent;
    private int content;
    private boolean broken;
    private boolean ordered;

    /** The paragraphs; lines that are kept are divided by line feeds. */
    public List<String> paragraphs() {
        endParagraph();
        return paragraphs;
    }

    /** Adds the next line, without its end. */
    public void add(String line) {
        String words = line.strip().replace('\t', ' ');
        if (words.isEmpty()) {
            endParagraph();
            return;
        }
        int blanks = blanks(line);
        int marker = marker(words);
        boolean item = marker > 0
                && (open.isEmpty() && paragraph.isEmpty() || !isNumber(words) || ordered || words.startsWith("1."));
        boolean alone = !item && blanks >= INDENTED + content;
        boolean ends = line.endsWith("  ") || words.endsWith("\\");
        if (open.isEmpty() || broken || item || alone) {
            boolean kept = item || alone || broken || ends;
            endLine();
            indent = kept ? blanks : 0;
        }
        if (item) {
            content = blanks + marker;
            ordered = isNumber(words);
        }
        open.append(open.isEmpty() ? "" : " ").append(words);
        broken = alone || ends;
    }

    /** The length of the sign that an item of a list begins with, and the blanks after it; 0 for none. */
    public static int marker(String words) {
        int sign = words.startsWith("-") || words.startsWith("*") ? 1 : number(words);
        int end = afterBlanks(words, sign);
        return sign > 0 && end > sign && end < words.length() ? end : 0;
    }

    /** The index of the first character at or after a start that is no blank. */
    public static int afterBlanks(String line, int start) {
        int at = start;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static boolean isNumber(String words) {
        return number(words) > 0;
    }

    /** The length of a number with a point or bracket after it. */
    private static int number(String words) {
        int digits = 0;
        while (digits < words.length() && words.charAt(digits) >= '0' && words.charAt(digits) <= '9') {
            digits++;
        }
        boolean ended = digits < words.length() && (words.charAt(digits) == '.' || words.charAt(digits) == ')');
        return digits > 0 && digits <= MOST_DIGITS && ended ? digits + 1 : 0;
    }

    private static int blanks(String line) {
        int blanks = 0;
        for (int at = 0; line.charAt(at) == ' ' || line.charAt(at) == '\t'; at++) {
            blanks += line.charAt(at) == '\t' ? INDENTED : 1;
        }
        return blanks;
    }

    /** A backslash at the end asked for the line that follows now. */
    private void endLine() {
        if (!open.isEmpty()) {
            int end = open.length() - 1;
            if (broken && open.charAt(end) == '\\') {
                open.setLength(end);
            }
            finishLine();
        }
    }

    private void finishLine() {
        paragraph
                .append(paragraph.isEmpty() ? "" : "\n")
                .append(" ".repeat(indent))
                .append(SafeText.line(open.toString()).stripTrailing());
        open.setLength(0);
    }

    private void endParagraph() {
        if (!open.isEmpty()) {
            finishLine();
            paragraphs.add(paragraph.toString());
            paragraph.setLength(0);
        }
        content = 0;
        broken = false;
        ordered = false;
    }
}
