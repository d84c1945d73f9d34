package khitomer.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import khitomer.model.Diagnostic;
import khitomer.model.Location;
import khitomer.model.Lore;

/**
 * Finds the diagnostics of a lore that an earlier state of it did not have.
 *
 * <p>Entries move within and between files, and their problems with them. So a diagnostic is identified by its entry,
 * field, rule, and message, not by its location. A contradiction is also identified by its statements: if all of them
 * existed before, so did the contradiction, whichever of several was reported.
 */
public final class NewDiagnostics {

    private final Lore earlier;
    private final Lore later;

    public NewDiagnostics(Lore earlier, Lore later) {
        this.earlier = earlier;
        this.later = later;
    }

    /**
     * Checks both lores, and returns the diagnostics that only the later one has.
     *
     * @param isKnown whether a location is that of a link that was dead before; what is reported there is not new,
     *     whatever it says
     */
    public List<Diagnostic> find(Predicate<Location> isKnown) {
        List<Diagnostic> found = Rules.check(later).stream()
                .filter(diagnostic -> !isKnown.test(diagnostic.location()))
                .toList();
        return added(Rules.check(earlier), found);
    }

    private List<Diagnostic> added(List<Diagnostic> foundEarlier, List<Diagnostic> foundLater) {
        Map<DiagnosticKey, Integer> known = new HashMap<>();
        DiagnosticKeys earlierKeys = new DiagnosticKeys(earlier);
        foundEarlier.forEach(diagnostic -> known.merge(earlierKeys.of(diagnostic), 1, Integer::sum));
        DiagnosticKeys laterKeys = new DiagnosticKeys(later);
        List<Diagnostic> unknown = foundLater.stream()
                .filter(diagnostic -> known.merge(laterKeys.of(diagnostic), -1, Integer::sum) < 0)
                .toList();
        return unknown.stream().anyMatch(NewDiagnostics::isContradiction) ? withNewStatements(unknown) : unknown;
    }

    private List<Diagnostic> withNewStatements(List<Diagnostic> unknown) {
        StatementComparison statements = StatementComparison.of(earlier, later);
        return unknown.stream()
                .filter(diagnostic -> !isContradiction(diagnostic) || !statements.wasReported(diagnostic))
                .toList();
    }

    private static boolean isContradiction(Diagnostic diagnostic) {
        return !diagnostic.evidence().isEmpty();
    }
}
