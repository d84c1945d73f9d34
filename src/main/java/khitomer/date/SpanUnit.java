package khitomer.date;

import java.util.List;
import java.util.Locale;

/** What lengths of time are counted in. */
public enum SpanUnit {
    YEARS,
    MONTHS,
    WEEKS,
    DAYS,
    HOURS;

    public static final List<String> WORDS = List.of("years", "months", "weeks", "days", "hours");

    /** The word for so many, such as {@code year} or {@code years}. */
    String word(long count) {
        String many = name().toLowerCase(Locale.ROOT);
        return count == 1 ? many.substring(0, many.length() - 1) : many;
    }
}
