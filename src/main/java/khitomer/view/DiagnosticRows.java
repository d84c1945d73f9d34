package khitomer.view;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khitomer.base.EnumWords;
import khitomer.model.Diagnostic;
import khitomer.model.Location;
import khitomer.model.RuleCode;
import khitomer.render.report.DiagnosticRow;

/** Makes findings of diagnostics: with the explanation of their rules, and what to write instead. */
final class DiagnosticRows {

    private final Map<String, String> texts;
    private final Map<String, List<String>> lines = new HashMap<>();
    private final Map<RuleCode, DiagnosticRow.Rule> rules = new EnumMap<>(RuleCode.class);

    /** @param texts the texts of the files by their names */
    DiagnosticRows(Map<String, String> texts) {
        this.texts = texts;
    }

    DiagnosticRow of(Diagnostic diagnostic) {
        List<DiagnosticRow.Evidence> evidence = diagnostic.evidence().stream()
                .map(fact -> new DiagnosticRow.Evidence(place(fact.location()), fact.text(), fact.implies()))
                .toList();
        List<String> file = lines.computeIfAbsent(
                diagnostic.location().file(),
                name -> texts.getOrDefault(name, "").lines().toList());
        return new DiagnosticRow(
                place(diagnostic.location()),
                EnumWords.word(diagnostic.severity()),
                rules.computeIfAbsent(diagnostic.rule(), DiagnosticRows::rule),
                diagnostic.message(),
                evidence,
                Shortfall.words(diagnostic),
                diagnostic.suggestion(),
                Replacement.of(diagnostic, file)
                        .map(exact -> new DiagnosticRow.Fix(exact.from(), exact.to(), exact.text())));
    }

    private static DiagnosticRow.Place place(Location location) {
        return new DiagnosticRow.Place(location.file(), location.line(), location.column());
    }

    private static DiagnosticRow.Rule rule(RuleCode rule) {
        return new DiagnosticRow.Rule(rule.code(), EnumWords.word(rule.severity()), rule.summary(), rule.text());
    }
}
