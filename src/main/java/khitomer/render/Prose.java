package khitomer.render;

import java.util.ArrayList;
import java.util.List;

/** Reads prose as its keeper wrote it: paragraphs divided by blank lines, each on lines of any length. */
public final class Prose {

    private Prose() {
    }

    /** The paragraphs, each on one line, everything in them visible. */
    public static List<String> paragraphs(String text) {
        if (Visible.isPlain(text)) {
            return text.isBlank() ? List.of() : List.of(text.strip());
        }
        List<String> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        String blanks = text.replace('\t', ' ').replace("\r\n", "\n").replace('\r', '\n');
        int end;
        for (int start = 0; start < blanks.length(); start = end + 1) {
            int feed = blanks.indexOf('\n', start);
            end = feed < 0 ? blanks.length() : feed;
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
        if (Visible.isPlain(text)) {
            return text.strip();
        }
        List<String> paragraphs = paragraphs(text);
        return paragraphs.size() == 1 ? paragraphs.get(0) : String.join(" ", paragraphs);
    }

    private static void close(StringBuilder open, List<String> paragraphs) {
        if (!open.isEmpty()) {
            paragraphs.add(Visible.line(open.toString()));
            open.setLength(0);
        }
    }
}
