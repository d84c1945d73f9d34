package khitomer.date.suggest;

import java.util.List;
import khitomer.date.CalendarDay;

/** The names of months, in English and German, of seasons and of quarters. */
final class MonthNames {

    private static final int SHORTEST = 3;
    private static final int FIRST_SEASON = 21;
    private static final int FIRST_QUARTER = 33;

    private static final List<String> ENGLISH = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final List<String> GERMAN = List.of(
            "januar",
            "februar",
            "m\u00e4rz",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "dezember");
    private static final List<String> ROMAN =
            List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
    private static final List<String> QUARTERS = List.of("q1", "q2", "q3", "q4");

    private MonthNames() {}

    /** The two digits of EDTF for a month, a season or a quarter in lower case, or the empty string. */
    static String code(String word) {
        for (int index = 0; index < ENGLISH.size(); index++) {
            boolean abbreviated = word.length() >= SHORTEST
                    && (ENGLISH.get(index).startsWith(word) || GERMAN.get(index).startsWith(word));
            if (abbreviated) {
                return CalendarDay.twoDigits(index + 1);
            }
        }
        String season = word.equals("fall") ? "autumn" : word;
        return word.equals("mrz") || word.equals("maerz")
                ? "03"
                : SEASONS.contains(season)
                        ? Integer.toString(FIRST_SEASON + SEASONS.indexOf(season))
                        : QUARTERS.contains(word) ? Integer.toString(FIRST_QUARTER + QUARTERS.indexOf(word)) : "";
    }

    static boolean isMonth(String code) {
        return code.compareTo("12") <= 0;
    }

    /** The month of a Roman number in lower case; an {@code x} may as well be a digit that is not specified. */
    static String roman(String word) {
        int index = ROMAN.indexOf(word);
        return index < 0 || word.equals("x") ? "" : CalendarDay.twoDigits(index + 1);
    }
}
