package khitomer.yaml.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lines written right that were wrong for a slip: no quotes, no blank behind a colon, tabs, crooked indentation.
 *
 * @param firstLine the line that the first of the lines replaces
 * @param column where the value begins in the first line
 */
record Repair(int firstLine, int column, List<String> lines, String message) {

    private static final String NEVER_FIRST = "%@`*&!|>,[]{}#";

    /** The repair of an error, where there is one after which the lines are YAML. */
    static Optional<Repair> of(SourceText text, SyntaxError error) {
        return tab(text, error)
                .or(() -> blankBehindColon(text, error))
                .or(() -> hyphenAligned(text, error))
                .or(() -> aligned(text, error))
                .or(() -> quoted(text, error));
    }

    int lastLine() {
        return firstLine + lines.size() - 1;
    }

    /** The lines as a message shows them. */
    String instead() {
        return String.join("\n", lines).stripIndent().strip();
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
        // A hyphen one column off can belong to no list inside an entry, whose keys begin two columns further right.
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
        List<String> lines = new ArrayList<>(lines(text, error.suspect(), error.line() - 1));
        lines.add(" ".repeat(above.keyColumn() - 1) + text.line(error.line()).strip());
        return Optional.of(new Repair(
                        error.suspect(),
                        1,
                        lines,
                        "this line is indented more than the one whose text stands above it; align them"))
                .filter(repair -> DocumentReader.accepts(repair.lines()));
    }

    private static Optional<Repair> quoted(SourceText text, SyntaxError error) {
        int first = error.suspect() > 0 ? error.suspect() : error.faultLine();
        int last = lastOfText(text, first);
        KeyValueLine written = KeyValueLine.of(text.line(first)).withLostText();
        String value = written.value();
        if (written.head().isBlank()
                || value.isEmpty()
                || isBlockHead(value)
                || DocumentReader.accepts(lines(text, first, last))) {
            return Optional.empty();
        }
        List<String> lines = first == last
                ? List.of(written.with(FlowText.isFlow(value) ? FlowText.quoted(value) : Quotes.around(value)))
                : quotedLines(lines(text, first, last), written.head());
        return Optional.of(new Repair(first, written.head().length() + 1, lines, wording(value, error)))
                .filter(repair -> DocumentReader.accepts(repair.lines()));
    }

    /** Whether a value is the sign of a block of text, which begins in the line below. */
    private static boolean isBlockHead(String value) {
        return (value.startsWith("|") || value.startsWith(">"))
                && value.chars().skip(1).allMatch(letter -> "+-123456789".indexOf(letter) >= 0);
    }

    private static int lastOfText(SourceText text, int first) {
        int column = KeyValueLine.of(text.line(first)).keyColumn();
        int last = first;
        while (!text.line(last + 1).isBlank() && KeyValueLine.indentation(text.line(last + 1)) > column) {
            last++;
        }
        return last;
    }

    private static List<String> quotedLines(List<String> lines, String head) {
        String text = String.join("\n", lines).substring(head.length());
        return List.of((head + Quotes.around(text)).split("\n"));
    }

    private static List<String> lines(SourceText text, int first, int last) {
        List<String> lines = new ArrayList<>();
        for (int line = first; line <= last; line++) {
            lines.add(text.line(line));
        }
        return lines;
    }

    private static String wording(String value, SyntaxError error) {
        if (FlowText.isFlow(value)) {
            return error.problem().equals(NodeBuilder.FORGOTTEN_QUOTES)
                    ? "a text with a comma inside {…} must stand in quotes"
                    : "a text with " + special(value) + " inside " + (value.startsWith("{") ? "{…}" : "[…]")
                            + " must stand in quotes";
        }
        if (error.problem().contains("escape") || error.problem().contains("hexadecimal")) {
            return "unknown escape after a '\\'; a '\\' is only itself in single quotes";
        }
        if (value.startsWith("[[")) {
            return "a text that begins with '[[' must stand in quotes";
        }
        if (value.startsWith("\"") || value.startsWith("'")) {
            return error.isUnclosed() || value.indexOf(value.charAt(0), 1) < 0
                    ? "this quote is never closed"
                    : "the text goes on behind its closing quote; other quotes must stand around all of it";
        }
        return reason(value);
    }

    /** Why a text cannot stand without quotes. */
    private static String reason(String value) {
        char first = value.charAt(0);
        boolean alone = value.length() == 1 || value.charAt(1) == ' ' || value.charAt(1) == '\t';
        if ("-?:".indexOf(first) >= 0 && alone) {
            return "a text cannot begin with '" + first + " '; put it in quotes";
        }
        if (NEVER_FIRST.indexOf(first) >= 0) {
            return "a text cannot begin with '" + first + "'; put it in quotes";
        }
        return value.contains(": ") || value.contains(":\t") || value.contains(":\n") || value.endsWith(":")
                ? "a text that contains ': ' must stand in quotes"
                : "this text must stand in quotes";
    }

    private static String special(String value) {
        return value.contains("[[")
                ? "'[['"
                : value.indexOf(": ", value.indexOf(": ") + 1) >= 0 ? "': '" : "such characters";
    }
}
