package khitomer.render;

import java.util.ArrayList;
import java.util.List;

/** Reads prose as its keeper wrote it: paragraphs divided by blank lines, each on lines of any length. */
final class Prose {

    private Prose() {
    }

    /** The paragraphs, each on one line, everything in them visible. */
    static List<String> paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line : text.replace('\t', ' ').lines().toList()) {
            if (line.isBlank()) {
                close(open, paragraphs);
            } else {
                open.append(open.isEmpty() ? "" : " ").append(line.strip());
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

    private static void close(StringBuilder open, List<String> paragraphs) {
        if (!open.isEmpty()) {
            paragraphs.add(Visible.line(open.toString()));
            open.setLength(0);
        }
    }
}
