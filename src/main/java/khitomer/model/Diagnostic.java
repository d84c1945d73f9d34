package khitomer.model;

import java.util.Comparator;
import java.util.List;
import khitomer.base.Comparing;

/**
 * One thing wrong in the lore.
 *
 * @param rule the rule that is broken
 * @param message the finished sentence: begins small, ends without a stop
 * @param instead what to write instead, or the empty string where the message says it all
 * @param facts the statements that contradict each other, in the order of time; empty for what one place shows
 * @param shortfall the seconds that are missing for the facts to agree; 0 where none are counted, {@link #UNCOUNTED}
 *     where there are more than can be counted
 */
public record Diagnostic(
        RuleCode rule, Location location, String message, String suggestion, List<Evidence> evidence, long shortfall)
        implements Comparable<Diagnostic> {

    /** A shortfall of at least so many seconds. */
    public static final long UNCOUNTED = Long.MAX_VALUE;

    private static final Comparator<Diagnostic> IN_READING_ORDER =
            Comparing.first(Diagnostic::location).then(Diagnostic::code).then(Diagnostic::message);

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

    /** How many of some are errors. */
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
