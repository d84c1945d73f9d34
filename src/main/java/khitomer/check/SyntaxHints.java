package khitomer.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khitomer.model.Diagnostic;
import khitomer.model.Location;
import khitomer.model.RuleCode;

/**
 * Drops the advice to put a value in quotes where another diagnostic refuses that very value, as
 * {@code see-also: @guild}: in quotes it would still name nobody. The mistake is then reported once, by what the field
 * takes.
 */
final class SyntaxHints {

    private SyntaxHints() {}

    /** The diagnostics without the hints that lead to the next mistake. */
    static List<Diagnostic> withoutMisleading(List<Diagnostic> diagnostics) {
        List<Diagnostic> hints =
                diagnostics.stream().filter(SyntaxHints::asksForQuotes).toList();
        if (hints.isEmpty()) {
            return diagnostics;
        }
        Map<Line, List<Diagnostic>> others = new HashMap<>();
        diagnostics.stream()
                .filter(diagnostic -> !asksForQuotes(diagnostic))
                .forEach(diagnostic -> others.computeIfAbsent(Line.of(diagnostic), line -> new ArrayList<>())
                        .add(diagnostic));
        return diagnostics.stream()
                .filter(diagnostic -> !asksForQuotes(diagnostic)
                        || others.getOrDefault(Line.of(diagnostic), List.of()).stream()
                                .noneMatch(other -> refuses(other, diagnostic)))
                .toList();
    }

    private static boolean asksForQuotes(Diagnostic diagnostic) {
        return diagnostic.rule() == RuleCode.NOT_YAML
                && !diagnostic.suggestion().isEmpty();
    }

    /** Whether a diagnostic of the same line quotes a text that the hint puts in quotes. */
    private static boolean refuses(Diagnostic other, Diagnostic hint) {
        List<String> offered = quoted(hint.suggestion());
        return quoted(other.message()).stream()
                .anyMatch(refused -> offered.stream().anyMatch(text -> text.contains(refused)));
    }

    /** What stands in quotes, of either kind; a quote behind a letter is an apostrophe. */
    private static List<String> quoted(String text) {
        List<String> quoted = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (start > 0 && letter == text.charAt(start - 1)) {
                quoted.add(text.substring(start, i));
                start = 0;
            } else if (start == 0 && isOpening(text, i)) {
                start = i + 1;
            }
        }
        return quoted;
    }

    private static boolean isOpening(String text, int i) {
        return (text.charAt(i) == '"' || text.charAt(i) == '\'')
                && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
    }

    private record Line(String file, int number) {

        static Line of(Diagnostic diagnostic) {
            Location location = diagnostic.location();
            return new Line(location.file(), location.line());
        }
    }
}
