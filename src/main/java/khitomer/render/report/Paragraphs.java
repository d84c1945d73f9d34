package khitomer.render.report;

import java.util.List;
import khitomer.base.SafeText;

/** Reads prose as its keeper wrote it: paragraphs divided by blank lines, each on lines of any length. */
public final class Paragraphs {

    private Paragraphs() {}

    /**
     * The paragraphs, everything in them visible. Each is one line, but for lists, verse and indented lines: theirs are
     * kept, with their indentation, and divided by line feeds.
     */
    public static List<String> paragraphs(String text) {
        if (SafeText.isPlain(text)) {
            return text.isBlank() ? List.of() : List.of(text.strip());
        }
        ProseLines lines = new ProseLines();
        String feeds = text.replace("\r\n", "\n").replace('\r', '\n');
        int end;
        for (int start = 0; start < feeds.length(); start = end + 1) {
            int feed = feeds.indexOf('\n', start);
            end = feed < 0 ? feeds.length() : feed;
            lines.add(feeds.substring(start, end));
        }
        return lines.paragraphs();
    }

    /** The whole text on one line. */
    public static String line(String text) {
        if (SafeText.isPlain(text)) {
            return text.strip();
        }
        StringBuilder line = new StringBuilder();
        for (String paragraph : paragraphs(text)) {
            for (String kept : paragraph.split("\n")) {
                line.append(line.isEmpty() ? "" : " ").append(kept.stripLeading());
            }
        }
        return line.toString();
    }
}
