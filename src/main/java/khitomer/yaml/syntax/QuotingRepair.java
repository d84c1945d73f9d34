package khitomer.yaml.syntax;

import java.util.List;
import java.util.Optional;

/** Repairs a text that needs quotes. */
final class QuotingRepair {

    private static final String LIST =
            "a list begins in the line below its key; for a text with such lines write '|' behind the key";

    private QuotingRepair() {}

    static Optional<Repair> of(SourceText text, SyntaxError error) {
        int first = error.suspect() > 0 ? error.suspect() : error.faultLine();
        int last = text.lastOfText(first);
        KeyValueLine written = KeyValueLine.of(text.line(first)).withLostText();
        KeyValueLine closed = KeyValueLine.of(text.line(first)).closedInComment();
        written = closed.value().length() > written.value().length() ? closed : written;
        String value = written.value();
        if (written.head().isBlank()
                || value.isEmpty()
                || isBlockHead(value)
                || isMisplaced(text.line(first), error)
                || DocumentReader.accepts(text.lines(first, last))) {
            return Optional.empty();
        }
        return repaired(text.lines(first, last), first, written, error)
                .filter(repair -> DocumentReader.accepts(repair.lines()));
    }

    private static Optional<Repair> repaired(List<String> lines, int first, KeyValueLine written, SyntaxError error) {
        String value = written.value();
        int column = written.head().length() + 1;
        if (lines.size() > 1) {
            List<String> quoted = Quotes.aroundLines(lines, written.head());
            return Optional.of(
                    value.startsWith("- ")
                            ? Repair.withoutHint(first, written, quoted, LIST)
                            : new Repair(first, column, quoted, QuoteReason.of(value, error)));
        }
        if (!Brackets.enclose(value)) {
            List<String> quoted = List.of(written.with(Quotes.around(value)));
            return Optional.of(new Repair(first, column, quoted, QuoteReason.of(value, error)));
        }
        FlowText flow = FlowText.of(value);
        return flow.firstQuoted().isEmpty()
                ? Optional.empty()
                : Optional.of(new Repair(
                        first,
                        column,
                        List.of(written.with(flow.written())),
                        QuoteReason.inside(value.charAt(0), flow.firstQuoted(), error)));
    }

    /** Whether a line is correct by itself, but in the wrong place. */
    private static boolean isMisplaced(String line, SyntaxError error) {
        return error.suspect() == 0
                && error.isAboutIndentation()
                && KeyValueLine.of(line).hasKey()
                && DocumentReader.accepts(List.of(line));
    }

    /** Whether a value is the indicator of a block that begins on the next line. */
    private static boolean isBlockHead(String value) {
        return (value.startsWith("|") || value.startsWith(">"))
                && value.chars().skip(1).allMatch(letter -> "+-123456789".indexOf(letter) >= 0);
    }
}
