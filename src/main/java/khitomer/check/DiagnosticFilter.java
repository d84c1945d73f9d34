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
 * Selects the diagnostics that a check reports.
 *
 * @param rules the codes of the wanted rules; empty for all except notes
 * @param skipped the codes of the rules to leave out
 */
public record DiagnosticFilter(List<String> rules, List<String> skipped) {

    public boolean takes(Diagnostic diagnostic) {
        boolean wanted = rules.isEmpty() ? counts(diagnostic) : rules.contains(diagnostic.code());
        return wanted && !skipped.contains(diagnostic.code());
    }

    /** Whether a diagnostic makes a check fail; notes do not. */
    public static boolean counts(Diagnostic diagnostic) {
        return diagnostic.severity() != Severity.NOTE;
    }

    /** The numbers of files, entries, and diagnostics, in one line. */
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
