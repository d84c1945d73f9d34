package khitomer.view;

import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import khitomer.base.ColumnIndex;
import khitomer.base.TextLines;
import khitomer.model.Diagnostic;

/**
 * Writes diagnostics as compilers do: the place and the message, the line it points at, a caret, what to write instead.
 */
public final class Excerpt {

    private final UnaryOperator<String> visible;
    private final ToIntFunction<String> width;

    /**
     * @param visible makes a line of lore safe to show
     * @param width tells how many columns a text takes on the screen
     */
    public Excerpt(UnaryOperator<String> visible, ToIntFunction<String> width) {
        this.visible = visible;
        this.width = width;
    }

    /** All lines, each ended, over the lines of the file the diagnostic is about. */
    public String of(Diagnostic diagnostic, TextLines lines) {
        StringBuilder excerpt = new StringBuilder(visible.apply(headline(diagnostic))).append('\n');
        ColumnIndex line = lines.at(diagnostic.location().line());
        if (!diagnostic.evidence().isEmpty()) {
            appendFacts(excerpt, diagnostic);
        } else if (!LineWindow.around(line, diagnostic.location().column())
                .text()
                .isBlank()) {
            append(excerpt, LineWindow.around(line, diagnostic.location().column()));
        }
        diagnostic
                .suggestion()
                .lines()
                .forEach(instead -> excerpt.append("  write: ")
                        .append(visible.apply(instead))
                        .append('\n'));
        return excerpt.toString();
    }

    /** The statements that contradict each other, one below the other, and how much is missing. */
    private void appendFacts(StringBuilder excerpt, Diagnostic diagnostic) {
        List<String> places = diagnostic.evidence().stream()
                .map(fact -> visible.apply(fact.location().toString()))
                .toList();
        List<String> texts = diagnostic.evidence().stream()
                .map(fact -> visible.apply(fact.text()))
                .toList();
        int placeWidth = places.stream().mapToInt(width).max().orElse(0);
        int textWidth = texts.stream().mapToInt(width).max().orElse(0);
        for (int i = 0; i < places.size(); i++) {
            excerpt.append("  ")
                    .append(padded(places.get(i), placeWidth))
                    .append("  ")
                    .append(padded(texts.get(i), textWidth))
                    .append("  ")
                    .append(visible.apply(diagnostic.evidence().get(i).implies()))
                    .append('\n');
        }
        String shortfall = Shortfall.words(diagnostic);
        if (!shortfall.isEmpty()) {
            excerpt.append("  short by ").append(shortfall).append('\n');
        }
    }

    private String padded(String text, int columns) {
        return text + " ".repeat(columns - width.applyAsInt(text));
    }

    private static String headline(Diagnostic diagnostic) {
        return diagnostic.location() + ": " + diagnostic.severity().name().toLowerCase(Locale.ROOT) + ": "
                + diagnostic.message() + " [" + diagnostic.code() + "]";
    }

    private void append(StringBuilder excerpt, LineWindow shown) {
        excerpt.append("  ")
                .append(visible.apply(shown.text()))
                .append('\n')
                .append("  ")
                .append(" ".repeat(width.applyAsInt(visible.apply(shown.text().substring(0, shown.offset())))))
                .append("^\n");
    }
}
