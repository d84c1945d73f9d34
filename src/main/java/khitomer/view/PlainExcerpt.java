package khitomer.view;

import java.util.Locale;
import java.util.function.UnaryOperator;
import khitomer.base.TextLines;
import khitomer.model.Diagnostic;
import khitomer.model.Evidence;
import khitomer.model.Location;

/** Tells a diagnostic to those who hear it: one fact a line, the place in words, no caret. */
public final class PlainExcerpt {

    private final UnaryOperator<String> visible;

    /** @param visible makes a line of lore safe to show */
    public PlainExcerpt(UnaryOperator<String> visible) {
        this.visible = visible;
    }

    /** All lines, each ended, over the lines of the file the diagnostic is about. */
    public String of(Diagnostic diagnostic, TextLines lines) {
        StringBuilder excerpt = new StringBuilder();
        add(excerpt, diagnostic.severity().name().toLowerCase(Locale.ROOT), diagnostic.message());
        add(excerpt, "rule", diagnostic.code());
        add(excerpt, "place", place(diagnostic.location()));
        for (Evidence fact : diagnostic.evidence()) {
            add(excerpt, "fact", fact.text() + "; " + fact.implies() + "; " + place(fact.location()));
        }
        String line = LineWindow.around(
                        lines.at(diagnostic.location().line()),
                        diagnostic.location().column())
                .text()
                .strip();
        if (diagnostic.evidence().isEmpty() && !line.isEmpty()) {
            add(excerpt, "written", line);
        }
        String shortfall = Shortfall.words(diagnostic);
        if (!shortfall.isEmpty()) {
            add(excerpt, "short by", shortfall);
        }
        diagnostic.suggestion().lines().forEach(instead -> add(excerpt, "write", instead.strip()));
        return excerpt.toString();
    }

    /** A place in words. */
    public static String place(Location location) {
        return location.file() + ", line " + location.line() + ", column " + location.column();
    }

    private void add(StringBuilder excerpt, String label, String text) {
        excerpt.append(label).append(": ").append(visible.apply(text)).append('\n');
    }
}
