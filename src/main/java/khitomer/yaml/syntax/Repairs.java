package khitomer.yaml.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the repair of a syntax error. Those of tabs, spaces, and indentation are here. */
final class Repairs {

    private Repairs() {}

    /** The repair of an error, if there is one that makes the lines valid YAML. */
    static Optional<Repair> of(SourceText text, SyntaxError error) {
        if (error.isTooDeep()) {
            return Optional.empty();
        }
        return tab(text, error)
                .or(() -> HyphenRepair.of(text, error))
                .or(() -> blankBehindColon(text, error))
                .or(() -> hyphenAligned(text, error))
                .or(() -> aligned(text, error))
                .or(() -> CommentRepair.of(text, error))
                .or(() -> TextItemRepair.of(text, error))
                .or(() -> BracketRepair.of(text, error))
                .or(() -> QuotingRepair.of(text, error));
    }

    private static Optional<Repair> tab(SourceText text, SyntaxError error) {
        String line = text.line(error.line());
        int end = 0;
        while (end < line.length() && (line.charAt(end) == ' ' || line.charAt(end) == '\t')) {
            end++;
        }
        String indentation = line.substring(0, end);
        String spaces = indentation.replace("\t", "  ") + line.substring(end);
        return error.found() == '\t' && indentation.contains("\t")
                ? Optional.of(
                        new Repair(error.line(), 1, List.of(spaces), "a tab stands in the indentation; use spaces"))
                : Optional.empty();
    }

    private static Optional<Repair> blankBehindColon(SourceText text, SyntaxError error) {
        int number = error.lacksColon() ? error.contextLine() : error.suspect();
        String line = text.line(number);
        KeyValueLine written = KeyValueLine.of(line);
        int colon = written.value().indexOf(':');
        if (written.hasKey()
                || colon < 1
                || !written.value()
                        .substring(0, colon)
                        .chars()
                        .allMatch(letter -> KeyValueLine.isOfKey((char) letter))) {
            return Optional.empty();
        }
        String key = written.value().substring(0, colon);
        String right = written.with(key + ": " + written.value().substring(colon + 1));
        return Optional.of(new Repair(
                        number,
                        written.head().length() + colon + 1,
                        List.of(right),
                        "no blank stands behind the colon of '%s'".formatted(key)))
                .filter(repair -> DocumentReader.accepts(repair.lines()));
    }

    private static Optional<Repair> hyphenAligned(SourceText text, SyntaxError error) {
        int extra = error.column() - error.listColumn();
        // A hyphen one column off cannot belong to a list in an entry, whose keys begin two columns further right.
        if (error.listColumn() == 0
                || extra != 1
                || !KeyValueLine.isItem(text.line(error.line()), error.column())
                || !beginsEntry(text.line(error.line()))) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>();
        int line = error.line();
        do {
            String shifted = text.line(line);
            lines.add(shifted.substring(Math.min(extra, KeyValueLine.indentation(shifted) - 1)));
            line++;
        } while (line <= text.lines()
                && !KeyValueLine.isDocumentStart(text.line(line))
                && !KeyValueLine.isItem(text.line(line), error.listColumn()));
        return Optional.of(new Repair(
                        error.line(),
                        error.column(),
                        lines,
                        "this hyphen is indented more than those above it; align them"))
                .filter(repair -> DocumentReader.accepts(repair.lines()));
    }

    private static boolean beginsEntry(String line) {
        String item = line.strip().substring(1).strip();
        String first = item.startsWith("{") ? item.substring(1).strip() : item;
        return first.startsWith("id:") || first.startsWith("name:") || first.startsWith("kind:");
    }

    private static Optional<Repair> aligned(SourceText text, SyntaxError error) {
        KeyValueLine above = KeyValueLine.of(text.line(error.suspect()));
        KeyValueLine written = KeyValueLine.of(text.line(error.line()));
        if (error.suspect() == 0
                || !above.hasKey()
                || !written.hasKey()
                || written.keyColumn() <= above.keyColumn()
                || !Character.isLowerCase(written.head().strip().codePointAt(0))) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>(text.lines(error.suspect(), error.line() - 1));
        lines.add(" ".repeat(above.keyColumn() - 1) + text.line(error.line()).strip());
        return Optional.of(new Repair(
                        error.suspect(),
                        1,
                        lines,
                        "this line is indented more than the one whose text stands above it; align them"))
                .filter(repair -> DocumentReader.accepts(repair.lines()));
    }
}
