package khitomer.yaml.syntax;

import java.util.List;
import java.util.Optional;

/** Repairs a list item that is a text with a colon, which YAML reads as a key: {@code - He said: no: never}. */
final class TextItemRepair {

    /** Keys in lists that contain neither entries nor values: the months of a calendar. */
    private static final List<String> OTHER_KEYS = List.of("id", "name", "days");

    private TextItemRepair() {}

    static Optional<Repair> of(SourceText text, SyntaxError error) {
        int fault = error.lacksColon() ? error.contextLine() : error.line();
        int first = itemAbove(text, fault, error.restart());
        KeyValueLine written = KeyValueLine.of(text.line(first)).withLostText();
        int column = KeyValueLine.indentation(text.line(first));
        if (!written.hasKey() || column == error.listColumn() || isKnown(written.key())) {
            return Optional.empty();
        }
        int last = first;
        while (!text.line(last + 1).isBlank() && KeyValueLine.indentation(text.line(last + 1)) > column) {
            last++;
        }
        KeyValueLine whole = written.withoutKey();
        List<String> lines = first == last
                ? List.of(whole.with(Quotes.around(whole.value())))
                : Quotes.aroundLines(text.lines(first, last), whole.head());
        return Optional.of(new Repair(first, column, lines, QuoteReason.COLON))
                .filter(repair -> fault <= repair.lastLine() && DocumentReader.accepts(repair.lines()));
    }

    /** The line of the item that a line without a key belongs to, or zero. */
    private static int itemAbove(SourceText text, int line, int restart) {
        int item = line;
        while (item >= restart && !text.line(item).stripLeading().startsWith("- ")) {
            if (KeyValueLine.of(text.line(item)).hasKey()) {
                return 0;
            }
            item--;
        }
        return item < restart ? 0 : item;
    }

    private static boolean isKnown(String key) {
        return OTHER_KEYS.contains(key) || NodeBuilder.isNearlyValueKey(key);
    }
}
