package khitomer.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import khitomer.chronology.Chronology;
import khitomer.model.Diagnostic;
import khitomer.model.DidYouMean;
import khitomer.model.Entry;
import khitomer.model.EntryLocator;
import khitomer.model.Evidence;
import khitomer.model.GeneralField;
import khitomer.model.Lore;
import khitomer.model.RuleCode;
import khitomer.model.Statement;
import khitomer.model.Times;
import khitomer.model.Timing;

/** Applies {@code ignore}, and reports ignored rules that find nothing. */
final class IgnoreDirectives {

    private static final Set<RuleCode> RULES_OF_TIME = Set.copyOf(TimeRules.CODES);

    private final Lore lore;
    private final EntryLocator owners;
    private final Map<Entry, Map<String, Statement>> byEntry = new HashMap<>();
    private Timing timing;

    IgnoreDirectives(Lore lore) {
        this.lore = lore;
        this.owners = new EntryLocator(lore.repository());
    }

    /** The diagnostics that are not ignored, and those about {@code ignore} itself. */
    List<Diagnostic> silence(List<Diagnostic> found) {
        boolean isTimeContradicted = found.stream().map(Diagnostic::rule).anyMatch(RULES_OF_TIME::contains);
        Set<Statement> used = new HashSet<>();
        List<Diagnostic> left = new ArrayList<>();
        for (Diagnostic diagnostic : found) {
            List<Statement> silencers = silencers(diagnostic);
            used.addAll(silencers);
            if (silencers.isEmpty()) {
                left.add(diagnostic);
            }
        }
        for (Entry entry : lore.repository().entries()) {
            entry.statements(GeneralField.IGNORE)
                    .filter(statement ->
                            !used.contains(statement) && !(isTimeContradicted && mayBeNeeded(statement, entry)))
                    .forEach(statement -> left.add(inVain(statement)));
        }
        return left;
    }

    /** The statements that silence a diagnostic: of its entry, or of any entry of a contradiction. */
    private List<Statement> silencers(Diagnostic diagnostic) {
        return Stream.concat(
                        Stream.of(diagnostic.location()),
                        diagnostic.evidence().stream().map(Evidence::location))
                .flatMap(place -> owners.entryAt(place).stream())
                .flatMap(entry -> Stream.ofNullable(ignored(entry).get(diagnostic.code())))
                .toList();
    }

    /**
     * Whether a rule of time may be broken without a report. Reported contradictions share no facts, so one can hide
     * others among the entries connected to it.
     */
    private boolean mayBeNeeded(Statement statement, Entry entry) {
        if (RuleCode.of(statement.value().written())
                .filter(RULES_OF_TIME::contains)
                .isEmpty()) {
            return false;
        }
        if (timing == null) {
            timing = Chronology.of(lore.repository());
        }
        return timing.times(entry).basis() != Times.Basis.ALL;
    }

    /** The first statement of an entry that ignores each rule, by code. */
    private Map<String, Statement> ignored(Entry entry) {
        return byEntry.computeIfAbsent(entry, any -> {
            Map<String, Statement> byCode = new HashMap<>();
            entry.statements(GeneralField.IGNORE)
                    .forEach(statement -> byCode.putIfAbsent(statement.value().written(), statement));
            return byCode;
        });
    }

    private static Diagnostic inVain(Statement statement) {
        String code = statement.value().written();
        if (RuleCode.of(code).isEmpty()) {
            return Diagnostic.of(
                    RuleCode.UNKNOWN_RULE,
                    statement.location(),
                    "there is no rule '" + code + "'"
                            + DidYouMean.question(
                                    code, Stream.of(RuleCode.values()).map(RuleCode::code)));
        }
        return Diagnostic.of(
                RuleCode.UNUSED_IGNORE,
                statement.location(),
                "nothing here breaks '" + code + "'; leave the 'ignore' out",
                "");
    }
}
