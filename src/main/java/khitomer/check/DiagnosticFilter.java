package khitomer.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import khitomer.base.EnumWords;
import khitomer.base.Phrases;
import khitomer.model.Diagnostic;
import khitomer.model.Lore;
import khitomer.model.Severity;

/**
 * Which findings of a check are told.
 *
 * @param rules the rules that are asked for; empty for all but notes
 * @param skipped the rules that are left out
 */
public record DiagnosticFilter(List<String> rules, List<String> skipped) {

    public boolean takes(Diagnostic diagnostic) {
        boolean wanted = rules.isEmpty() ? counts(diagnostic) : rules.contains(diagnostic.code());
        return wanted && !skipped.contains(diagnostic.code());
    }

    /** Whether it makes a lore one that does not hold together; notes never do. */
    public static boolean counts(Diagnostic diagnostic) {
        return diagnostic.severity() != Severity.NOTE;
    }

    /** How much was looked at, and how much was found, in one line. */
    public static String summary(Lore lore, List<Diagnostic> found) {
        Map<Severity, Long> bySeverity = found.stream()
                .collect(Collectors.groupingBy(Diagnostic::severity, TreeMap::new, Collectors.counting()));
        String findings = bySeverity.entrySet().stream()
                .map(count -> Phrases.count(
                        count.getValue().intValue(),
                        EnumWords.word(count.getKey()),
                        EnumWords.word(count.getKey()) + "s"))
                .collect(Collectors.joining(", "));
        return Phrases.count(lore.texts().size(), "file", "files") + ", "
                + Phrases.count(lore.repository().entries().size(), "entry", "entries") + ": "
                + (findings.isEmpty() ? "nothing wrong" : findings);
    }
}
