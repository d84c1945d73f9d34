package khitomer.render;

import java.util.ArrayList;
import java.util.List;

/** Reads prose as its keeper wrote it: paragraphs divided by blank lines, each on lines of any length. */
final class Prose {

    private Prose() {
    }

    /** The paragraphs, each on one line, everything in them visible. */
    static List<String> paragraphs(String text) {
        if (Visible.isPlain(text)) {
            return text.isBlank() ? List.of() : List.of(text.strip());
        }
        List<String> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        String blanks = text.replace('\t', ' ');
        int end;
        for (int start = 0; start < blanks.length(); start = end + (blanks.startsWith("\r\n", end) ? 2 : 1)) {
            end = endOfLine(blanks, start);
            String line = blanks.substring(start, end).strip();
            if (line.isEmpty()) {
                close(open, paragraphs);
            } else {
                open.append(open.isEmpty() ? "" : " ").append(line);
            }
        }
        close(open, paragraphs);
        return paragraphs;
    }

    /** The whole text on one line. */
    static String line(String text) {
        List<String> paragraphs = paragraphs(text);
        return paragraphs.size() == 1 ? paragraphs.get(0) : String.join(" ", paragraphs);
    }

    private static int endOfLine(String text, int start) {
        int feed = text.indexOf('\n', start);
        int end = feed < 0 ? text.length() : feed;
        int carriage = text.indexOf('\r', start);
        return carriage < 0 ? end : Math.min(end, carriage);
    }

    private static void close(StringBuilder open, List<String> paragraphs) {
        if (!open.isEmpty()) {
            paragraphs.add(Visible.line(open.toString()));
            open.setLength(0);
        }
    }
}
