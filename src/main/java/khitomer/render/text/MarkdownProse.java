package khitomer.render.text;

import java.util.List;
import java.util.function.UnaryOperator;
import khitomer.render.report.Paragraphs;
import khitomer.render.report.ProseLines;

/** Writes prose as Markdown: paragraphs, in which items of lists and lines of verse stay lines. */
public final class MarkdownProse {

    private final UnaryOperator<String> words;
    private final StringBuilder out = new StringBuilder();
    private boolean inList;
    private int outermost;

    private MarkdownProse(UnaryOperator<String> words) {
        this.words = words;
    }

    /**
     * The paragraphs of a prose, or several lines where a list stands in one.
     *
     * @param words makes Markdown of part of a line
     */
    public static List<String> paragraphs(String prose, UnaryOperator<String> words) {
        List<String> paragraphs = Paragraphs.paragraphs(prose);
        // One item is no list, but a text that happens to begin like one.
        boolean lists = paragraphs.stream()
                        .flatMap(String::lines)
                        .filter(MarkdownProse::isItem)
                        .limit(2)
                        .count()
                == 2;
        return paragraphs.stream()
                .map(paragraph -> new MarkdownProse(words).paragraph(paragraph, lists))
                .toList();
    }

    private static boolean isItem(String line) {
        return ProseLines.marker(line.stripLeading()) > 0;
    }

    private String paragraph(String paragraph, boolean lists) {
        for (String line : paragraph.split("\n")) {
            String text = line.stripLeading();
            int indent = line.length() - text.length();
            if (lists && isItem(line)) {
                appendItem(text, indent);
            } else {
                // Blanks at the beginning of a line would be dropped, or make it code.
                out.append(out.isEmpty() ? "" : "\\\n")
                        .append("&nbsp;".repeat(indent))
                        .append(words.apply(text));
            }
        }
        return out.toString();
    }

    private void appendItem(String text, int indent) {
        if (!inList) {
            outermost = indent;
            out.append(out.isEmpty() ? "" : "\n");
        }
        int marker = ProseLines.marker(text);
        out.append(out.isEmpty() ? "" : "\n")
                .append(" ".repeat(Math.max(0, indent - outermost)))
                .append(text, 0, marker)
                .append(words.apply(text.substring(marker)));
        inList = true;
    }
}
