package khitomer.date.suggest;

import java.util.List;
import java.util.Locale;
import khitomer.date.CalendarDay;
import khitomer.date.reckoning.DateToken;

/** The labels BC and AD with all that they are also written as, in a world that has no such era. */
final class WesternEras {

    static final String BACKWARD = "BC";
    static final String FORWARD = "AD";

    /** The longer before what they begin or end with. */
    static final List<String> WRITTEN = List.of(
            "B.C.E.", "BCE", "A.D.", "C.E.", "B.C.", "BC", "AD", "CE", "v. Chr.", "v.Chr.", "n. Chr.", "n.Chr.");

    private static final List<String> BACKWARD_WRITTEN = List.of("B.C.E.", "BCE", "B.C.", "BC", "v. Chr.", "v.Chr.");

    private WesternEras() {}

    /** {@link #BACKWARD} or {@link #FORWARD}. */
    static String canonical(String written) {
        return BACKWARD_WRITTEN.contains(written) ? BACKWARD : FORWARD;
    }

    /** A label without its periods and blanks, in capitals. */
    static String letters(String label) {
        return label.replace(".", "").replace(" ", "").toUpperCase(Locale.ROOT);
    }

    /** Whether one of these labels stands at a column, counted from one. */
    static boolean knows(String text, int column) {
        String label = DateToken.of(text, 0, text.length()).label();
        return text.startsWith(label, column - 1) && isOne(label);
    }

    static boolean isOne(String label) {
        return WRITTEN.stream().anyMatch(written -> letters(written).equals(letters(label)));
    }

    /** Year 1 BC is year 0, 2 BC is year -1; empty for what is no such year. */
    static String backward(String number) {
        boolean isYear = WordMatcher.isNumber(number) && number.length() <= 9 && Long.parseLong(number) > 0;
        return isYear ? CalendarDay.year(1 - Long.parseLong(number)) : "";
    }
}
