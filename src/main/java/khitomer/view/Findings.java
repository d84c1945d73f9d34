package khitomer.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khitomer.base.Words;
import khitomer.check.Catalogue;
import khitomer.date.Axis;
import khitomer.model.Diagnostic;
import khitomer.model.Location;
import khitomer.render.Finding;

/** Makes findings of diagnostics: with the explanation of their rules, and what to write instead. */
final class Findings {

    private final Map<String, String> texts;
    private final Map<String, List<String>> lines = new HashMap<>();
    private final Map<String, Finding.Rule> rules = new HashMap<>();

    /** @param texts the texts of the files by their names */
    Findings(Map<String, String> texts) {
        this.texts = texts;
    }

    Finding of(Diagnostic diagnostic) {
        List<Finding.Evidence> evidence = diagnostic.facts().stream()
                .map(fact -> new Finding.Evidence(place(fact.location()), fact.text(), fact.implies()))
                .toList();
        List<String> file = lines.computeIfAbsent(
                diagnostic.location().file(),
                name -> texts.getOrDefault(name, "").lines().toList());
        return new Finding(
                place(diagnostic.location()),
                Words.word(diagnostic.severity()),
                rules.computeIfAbsent(diagnostic.code(), Findings::rule),
                diagnostic.message(),
                evidence,
                shortfall(diagnostic),
                diagnostic.instead(),
                Replacement.of(diagnostic, file).map(exact -> new Finding.Fix(exact.from(), exact.to(), exact.text())));
    }

    private static Finding.Place place(Location location) {
        return new Finding.Place(location.file(), location.line(), location.column());
    }

    private static String shortfall(Diagnostic diagnostic) {
        long days = diagnostic.facts().isEmpty() ? 0 : diagnostic.shortfall() / Axis.SECONDS_PER_DAY;
        String more = diagnostic.shortfall() == Diagnostic.UNCOUNTED ? "more than " : "";
        return days > 0 ? more + days + (days == 1 ? " day" : " days") : "";
    }

    private static Finding.Rule rule(String code) {
        Catalogue.Explained rule = Catalogue.find(code).orElseThrow();
        return new Finding.Rule(code, Words.word(rule.severity()), rule.summary(), rule.text());
    }
}
