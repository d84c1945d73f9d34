package khitomer.date.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code late 2367}, {@code early 2290s}, {@code mid-June 2293}. */
final class PartsOfPeriods implements DateProbe.Rewrite {

    private static final List<String> EARLY =
            List.of("early in", "early", "start of", "beginning of", "the beginning of");
    private static final List<String> MIDDLE = List.of("middle of", "the middle of", "mid", "mid-");
    private static final List<String> LATE = List.of("late in", "late", "end of", "the end of");
    private static final List<String> OF_YEAR = List.of("-01", "-04", "-05", "-08", "-09", "-12");
    private static final List<String> OF_DECADE = List.of("0", "2", "3", "6", "7", "9");
    private static final List<String> OF_CENTURY = List.of("00", "29", "30", "69", "70", "99");
    private static final List<String> OF_MONTH = List.of("-01", "-10", "-11", "-20", "-21");

    @Override
    public List<String> readings(String text, DateProbe probe) {
        List<String> found = new ArrayList<>();
        if (probe.reckoning().isGregorian("")) {
            part(WordMatcher.after(text, EARLY), 0, probe, found);
            part(middle(text), 1, probe, found);
            part(WordMatcher.after(text, LATE), 2, probe, found);
        }
        return found;
    }

    /** Whether a text begins with such a word. */
    static boolean beginsWithOne(String text) {
        return !WordMatcher.after(text, EARLY).isEmpty()
                || !middle(text).isEmpty()
                || !WordMatcher.after(text, LATE).isEmpty();
    }

    private static String middle(String text) {
        String hyphened = text.regionMatches(true, 0, "mid-", 0, 4) ? text.substring(4) : "";
        return hyphened.isEmpty() ? WordMatcher.after(text, MIDDLE) : hyphened;
    }

    private static void part(String text, int third, DateProbe probe, List<String> found) {
        String part = text.isEmpty() ? "" : part(text, probe.single(text), third, probe);
        if (!part.isEmpty()) {
            found.add(part);
        }
    }

    /** The third of a period, as a range of its years, months or days. */
    private static String part(String text, String period, int third, DateProbe probe) {
        if (period.length() == 7 && period.charAt(4) == '-') {
            return range(period, OF_MONTH, third, lastDay(period, probe));
        }
        if (period.length() != 4 || period.startsWith("-")) {
            return "";
        }
        // The late 1900s are years before 1910, or the decades before 2000.
        boolean century = period.endsWith("XX") && text.toLowerCase(Locale.ROOT).contains("century");
        return century
                ? range(period.substring(0, 2), OF_CENTURY, third, "")
                : period.endsWith("XX")
                        ? ""
                        : period.endsWith("X")
                                ? range(period.substring(0, 3), OF_DECADE, third, "")
                                : range(period, OF_YEAR, third, "");
    }

    private static String lastDay(String month, DateProbe probe) {
        int day = 31;
        while (day > 28 && !probe.isDate(month + "-" + day)) {
            day--;
        }
        return "-" + day;
    }

    private static String range(String period, List<String> thirds, int third, String lastOfAll) {
        int first = 2 * third;
        String last = first + 1 < thirds.size() ? thirds.get(first + 1) : lastOfAll;
        return "[" + period + thirds.get(first) + ".." + period + last + "]";
    }
}
