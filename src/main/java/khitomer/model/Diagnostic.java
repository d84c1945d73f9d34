package khitomer.model;

import java.util.Comparator;

/**
 * One thing wrong in the lore.
 *
 * @param code the word or number of the rule that is broken
 * @param message the finished sentence: begins small, ends without a stop
 * @param instead what to write instead, or the empty string where the message says it all
 */
public record Diagnostic(Severity severity, String code, Location location, String message, String instead)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> IN_READING_ORDER = Comparator.comparing(Diagnostic::location)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message);

    public static Diagnostic error(String code, Location location, String message) {
        return new Diagnostic(Severity.ERROR, code, location, message, "");
    }

    public static Diagnostic error(String code, Location location, String message, String instead) {
        return new Diagnostic(Severity.ERROR, code, location, message, instead);
    }

    @Override
    public int compareTo(Diagnostic other) {
        return IN_READING_ORDER.compare(this, other);
    }
}
