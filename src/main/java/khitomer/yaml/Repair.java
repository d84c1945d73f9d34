package khitomer.yaml;

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

    private static final String NEVER_FIRST = "%@`*&!|>,]}";

    /** The repair of an error, where there is one after which the lines are YAML. */
    static Optional<Repair> of(SourceText text, SyntaxError error) {
        return tab(text, error)
                .or(() -> blankBehindColon(text, error))
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
                ? Optional.of(new Repair(error.line(), 1, List.of(spaces), "a tab stands in the indentation; use spaces"))
                : Optional.empty();
    }

    private static Optional<Repair> blankBehindColon(SourceText text, SyntaxError error) {
        int number = error.lacksColon() ? error.contextLine() : error.suspect();
        String line = text.line(number);
        LoreLine written = LoreLine.of(line);
        int colon = written.value().indexOf(':');
        if (written.hasKey() || colon < 1 || !written.value().substring(0, colon).chars()
                .allMatch(letter -> LoreLine.isOfKey((char) letter))) {
            return Optional.empty();
        }
        String key = written.value().substring(0, colon);
        String right = written.with(key + ": " + written.value().substring(colon + 1));
        return Optional.of(new Repair(number, written.head().length() + colon + 1, List.of(right),
                "no blank stands behind the colon of '%s'".formatted(key)))
                .filter(repair -> DocumentReader.accepts(repair.lines()));
    }

    private static Optional<Repair> aligned(SourceText text, SyntaxError error) {
        LoreLine above = LoreLine.of(text.line(error.suspect()));
        LoreLine written = LoreLine.of(text.line(error.line()));
        if (error.suspect() == 0 || !above.hasKey() || !written.hasKey() || written.keyColumn() <= above.keyColumn()
                || !Character.isLowerCase(written.head().strip().codePointAt(0))) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>(lines(text, error.suspect(), error.line() - 1));
        lines.add(" ".repeat(above.keyColumn() - 1) + text.line(error.line()).strip());
        return Optional.of(new Repair(error.suspect(), 1, lines,
                "this line is indented more than the one whose text stands above it; align them"))
                .filter(repair -> DocumentReader.accepts(repair.lines()));
    }

    private static Optional<Repair> quoted(SourceText text, SyntaxError error) {
        int first = error.suspect() > 0 ? error.suspect() : error.faultLine();
        int last = lastOfText(text, first);
        LoreLine written = LoreLine.of(text.line(first));
        String value = written.value();
        if (written.head().isBlank() || value.isEmpty() || value.startsWith("|") || value.startsWith(">")
                || DocumentReader.accepts(lines(text, first, last))) {
            return Optional.empty();
        }
        List<String> lines = first == last
                ? List.of(written.with(FlowText.isFlow(value) ? FlowText.quoted(value) : Quotes.around(value)))
                : quotedLines(lines(text, first, last), written.head());
        return Optional.of(new Repair(first, written.head().length() + 1, lines, wording(value, error)))
                .filter(repair -> DocumentReader.accepts(repair.lines()));
    }

    private static int lastOfText(SourceText text, int first) {
        int column = LoreLine.of(text.line(first)).keyColumn();
        int last = first;
        while (!text.line(last + 1).isBlank() && LoreLine.indentation(text.line(last + 1)) > column) {
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
        if (value.startsWith("[[")) {
            return "a text that begins with '[[' must stand in quotes";
        }
        if (value.startsWith("\"") || value.startsWith("'")) {
            return error.isUnclosed() || value.indexOf(value.charAt(0), 1) < 0 ? "this quote is never closed"
                    : "the text goes on behind its closing quote; other quotes must stand around all of it";
        }
        return NEVER_FIRST.indexOf(value.charAt(0)) >= 0
                ? "a text cannot begin with '" + value.charAt(0) + "'; put it in quotes"
                : "a text that contains ': ' must stand in quotes";
    }

    private static String special(String value) {
        return value.contains("[[") ? "'[['" : value.indexOf(": ", value.indexOf(": ") + 1) >= 0 ? "': '" : "such characters";
    }
}
