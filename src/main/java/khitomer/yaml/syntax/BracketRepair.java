package khitomer.yaml.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Repairs lists and mappings with unbalanced brackets.
 *
 * <p>Quotes around everything would hide what was meant, so they are not suggested: an unclosed bracket is read as
 * closed at the end, and for a surplus bracket the message names it.
 */
final class BracketRepair {

    private BracketRepair() {}

    static Optional<Repair> of(SourceText text, SyntaxError error) {
        int first = error.suspect() > 0 ? error.suspect() : error.faultLine();
        KeyValueLine written = KeyValueLine.of(text.line(first));
        if (!Brackets.begin(written.value())) {
            return Optional.empty();
        }
        List<String> lines = text.lines(first, lastLine(text, first));
        String value = String.join("\n", lines).substring(written.head().length());
        Brackets brackets = Brackets.of(value);
        if (brackets.unexpected() >= 0) {
            return unexpected(first, written, lines, value.charAt(brackets.unexpected()));
        }
        return brackets.isClosed()
                ? textAfter(first, written, lines, value.substring(brackets.end() + 1), brackets)
                : unclosed(first, written, lines, brackets);
    }

    /** The last line of the value that begins in a line; a closing bracket need not be indented. */
    private static int lastLine(SourceText text, int first) {
        int last = text.lastOfText(first);
        while (text.line(last + 1).strip().startsWith("]")
                || text.line(last + 1).strip().startsWith("}")) {
            last++;
        }
        return last;
    }

    private static Optional<Repair> unexpected(int first, KeyValueLine written, List<String> lines, char bracket) {
        return Optional.of(Repair.withoutHint(
                first,
                written,
                lines,
                "unexpected '%c'; close what is open first, or quote the text".formatted(bracket)));
    }

    /** Text after the closing bracket; a value without separators is rather a text: {@code [sic] yes}. */
    private static Optional<Repair> textAfter(
            int first, KeyValueLine written, List<String> lines, String after, Brackets brackets) {
        String rest = after.strip();
        if (rest.isEmpty() || rest.startsWith("#") || !brackets.structured()) {
            return Optional.empty();
        }
        char next = rest.charAt(0);
        return Optional.of(Repair.withoutHint(
                first,
                written,
                lines,
                next == ']' || next == '}'
                        ? "unexpected '%c'; all brackets are closed before it".formatted(next)
                        : "unexpected text after the closing bracket"));
    }

    private static Optional<Repair> unclosed(int first, KeyValueLine written, List<String> lines, Brackets brackets) {
        if (lines.size() == 1 && !written.closedInComment().equals(written)) {
            return Optional.empty();
        }
        int last = lines.size() - 1;
        KeyValueLine end = last == 0 ? written : KeyValueLine.of(lines.get(last));
        List<String> closed = new ArrayList<>(lines);
        closed.set(
                last,
                brackets.structured()
                        ? end.with(end.value() + brackets.missing())
                        : written.with(Quotes.around(written.value())));
        boolean read = (brackets.structured() || last == 0) && DocumentReader.accepts(closed);
        return Optional.of(Repair.withoutHint(
                first,
                written,
                read ? closed : lines,
                "this bracket is never closed; close it, or put the text in quotes"));
    }
}
