package khitomer.view;

import khitomer.base.Phrases;
import khitomer.date.Axis;
import khitomer.model.Diagnostic;

/** Tells in words by how much the facts of a contradiction miss each other. */
final class Shortfall {

    private Shortfall() {}

    /** A number of days, or the empty string where there are no facts or less than a day is missing. */
    static String words(Diagnostic diagnostic) {
        long days = diagnostic.evidence().isEmpty() ? 0 : diagnostic.shortfall() / Axis.SECONDS_PER_DAY;
        String more = diagnostic.shortfall() == Diagnostic.UNCOUNTED ? "more than " : "";
        return days > 0 ? more + Phrases.count(days, "day", "days") : "";
    }
}
