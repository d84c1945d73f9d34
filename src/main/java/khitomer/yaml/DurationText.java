package khitomer.yaml;

import java.util.List;

/** The form of a length of time as people write it: a count and a unit, such as {@code 5 years}; a bare count means years. */
final class DurationText {

    private static final List<String> UNITS = List.of("year", "month", "week", "day", "hour");

    private DurationText() {
    }

    static boolean isDuration(String text) {
        int blank = text.indexOf(' ');
        String count = blank < 0 ? text : text.substring(0, blank);
        return isCount(count) && (blank < 0 || isUnit(text.substring(blank).strip()));
    }

    private static boolean isCount(String text) {
        return !text.isEmpty() && text.length() < 10 && text.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }

    private static boolean isUnit(String text) {
        return UNITS.contains(text) || text.endsWith("s") && UNITS.contains(text.substring(0, text.length() - 1));
    }
}
