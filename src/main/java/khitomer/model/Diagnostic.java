package khitomer.model;

import java.util.Comparator;
import java.util.List;
import khitomer.base.Comparing;

/**
 * One problem or note about the lore.
 *
 * @param rule the rule that is broken
 * @param message the finished message: starts in lowercase and ends without a period
 * @param suggestion what to write instead, or the empty string
 * @param evidence the statements that contradict each other, in order of time; empty if one location shows the problem
 * @param shortfall the seconds by which the facts disagree; 0 if they are not counted, {@link #UNCOUNTED} if there are
 *     too many to count
 */
public record Diagnostic(
        RuleCode rule, Location location, String message, String suggestion, List<Evidence> evidence, long shortfall)
        implements Comparable<Diagnostic> {

    /** A shortfall that exceeds the range of numbers. */
    public static final long UNCOUNTED = Long.MAX_VALUE;

    private static final Comparator<Diagnostic> IN_READING_ORDER =
            Comparing.by(Diagnostic::location).then(Diagnostic::code).then(Diagnostic::message);

    public Diagnostic {
        evidence = List.copyOf(evidence);
    }

    public static Diagnostic of(RuleCode rule, Location location, String message) {
        return of(rule, location, message, "");
    }

    public static Diagnostic of(RuleCode rule, Location location, String message, String instead) {
        return new Diagnostic(rule, location, message, instead, List.of(), 0);
    }

    /** The code of the rule, as reports show it. */
    public String code() {
        return rule.code();
    }

    public Severity severity() {
        return rule.severity();
    }

    /** The number of errors among some diagnostics. */
    public static int errors(List<Diagnostic> diagnostics) {
        int errors = 0;
        for (Diagnostic diagnostic : diagnostics) {
            errors += diagnostic.severity() == Severity.ERROR ? 1 : 0;
        }
        return errors;
    }

    @Override
    public int compareTo(Diagnostic other) {
        return IN_READING_ORDER.compare(this, other);
    }
}
