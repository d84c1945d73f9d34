package khitomer.date;

import java.util.List;

/** {@code late 2367}, {@code early 2290s}, {@code mid-June 2293}. */
final class PartsOfPeriods implements Habit {

    private static final List<String> EARLY = List.of("early in", "early", "start of", "beginning of", "the beginning of");
    private static final List<String> MIDDLE = List.of("middle of", "the middle of", "mid", "mid-");
    private static final List<String> LATE = List.of("late in", "late", "end of", "the end of");

    private static final List<String> OF_YEAR = List.of("-01", "-04", "-05", "-08", "-09", "-12");
    private static final List<String> OF_DECADE = List.of("0", "2", "3", "6", "7", "9");
    private static final List<String> OF_CENTURY = List.of("00", "29", "30", "69", "70", "99");
    private static final List<String> OF_MONTH = List.of("-01", "-10", "-11", "-20", "-21");

    @Override
    public String rewritten(String text, Instead instead) {
        String early = part(instead.valid(Words.after(text, EARLY)), 0, instead);
        String middle = part(instead.valid(middle(text)), 1, instead);
        String late = part(instead.valid(Words.after(text, LATE)), 2, instead);
        return !early.isEmpty() ? early : middle.isEmpty() ? late : middle;
    }

    private static String middle(String text) {
        String hyphened = text.regionMatches(true, 0, "mid-", 0, 4) ? text.substring(4) : "";
        return hyphened.isEmpty() ? Words.after(text, MIDDLE) : hyphened;
    }

    /** The third of a period, as a range of its years, months or days. */
    private static String part(String period, int third, Instead instead) {
        if (period.length() == 7 && period.charAt(4) == '-') {
            return range(period, OF_MONTH, third, lastDay(period, instead));
        }
        if (period.length() != 4) {
            return "";
        }
        return period.endsWith("XX") ? range(period.substring(0, 2), OF_CENTURY, third, "")
                : period.endsWith("X") ? range(period.substring(0, 3), OF_DECADE, third, "")
                : range(period, OF_YEAR, third, "");
    }

    private static String lastDay(String month, Instead instead) {
        int day = 31;
        while (day > 28 && !instead.isDate(month + "-" + day)) {
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
