package khitomer.yaml.syntax;

import java.util.List;
import java.util.Optional;

/** Repairs a text of several lines that is cut off by a {@code #}, so that its next line is on its own. */
final class CommentRepair {

    private CommentRepair() {}

    static Optional<Repair> of(SourceText text, SyntaxError error) {
        int cut = error.lacksColon() ? error.contextLine() : error.line();
        String above = text.line(cut - 1);
        if (KeyValueLine.of(text.line(cut)).hasKey()
                || LostText.of(KeyValueLine.of(above).comment()).isEmpty()) {
            return Optional.empty();
        }
        int first = firstLine(text, cut, error.restart());
        KeyValueLine written = KeyValueLine.of(text.line(first));
        int last = text.lastOfText(first);
        if (last < cut || written.head().isBlank() || written.value().isEmpty() || isMarked(written.value())) {
            return Optional.empty();
        }
        List<String> lines = Quotes.aroundLines(text.lines(first, last), written.head());
        return Optional.of(new Repair(first, written.head().length() + 1, lines, QuoteReason.COMMENT).toldAtBeginning())
                .filter(repair -> DocumentReader.accepts(repair.lines()));
    }

    private static boolean isMarked(String value) {
        return "\"'|>[{".indexOf(value.charAt(0)) >= 0;
    }

    private static int firstLine(SourceText text, int cut, int restart) {
        int first = cut - 1;
        while (first > restart && KeyValueLine.of(text.line(first)).head().isBlank()) {
            first--;
        }
        return first;
    }
}
