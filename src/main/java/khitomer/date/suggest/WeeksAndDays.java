package khitomer.date.suggest;

import java.util.List;
import java.util.Locale;
import khitomer.date.CalendarSystem;

/** {@code 1941-W49}, {@code 1941-W49-7} and {@code 1941-341}: the weeks and ordinal days of ISO 8601. */
final class WeeksAndDays implements DateProbe.Rewrite {

    private static final int YEAR = 4;
    private static final int WEEK = 7;
    /** 1970-01-01 was a Thursday, the day of a week that lies in the year of the week. */
    private static final int THURSDAY = 3;

    @Override
    public List<String> readings(String text, DateProbe probe) {
        String compact = text.toUpperCase(Locale.ROOT).replace("-", "");
        boolean isShaped = text.length() > YEAR
                && WordMatcher.isNumber(text.substring(0, YEAR))
                && !probe.reckoning().countsInAnEra()
                && (text.equalsIgnoreCase(compact) || text.charAt(YEAR) == '-');
        if (!isShaped) {
            return List.of();
        }
        long year = Long.parseLong(text.substring(0, YEAR));
        String rest = compact.substring(YEAR);
        return rest.startsWith("W")
                ? ofWeek(year, rest.substring(1))
                : text.length() == "1941-341".length() && WordMatcher.isNumber(rest) && rest.length() == 3
                        ? ofDay(year, Integer.parseInt(rest))
                        : List.of();
    }

    private static List<String> ofWeek(long year, String digits) {
        if (!WordMatcher.isNumber(digits) || digits.length() < 2 || digits.length() > 3) {
            return List.of();
        }
        long week = Long.parseLong(digits.substring(0, 2));
        long monday = monday(CalendarSystem.GREGORIAN.firstDay(year) + THURSDAY) + (week - 1) * WEEK;
        if (week < 1 || CalendarSystem.GREGORIAN.yearOf(monday + THURSDAY) != year) {
            return List.of();
        }
        if (digits.length() == 2) {
            return List.of("[" + day(monday) + ".." + day(monday + WEEK - 1) + "]");
        }
        int day = digits.charAt(2) - '0';
        return 1 <= day && day <= WEEK ? List.of(day(monday + day - 1)) : List.of();
    }

    /** The day of a year with this number; none where the year has fewer. */
    static List<String> ofDay(long year, int number) {
        long day = CalendarSystem.GREGORIAN.firstDay(year) + number - 1;
        return number > 0 && CalendarSystem.GREGORIAN.yearOf(day) == year ? List.of(day(day)) : List.of();
    }

    private static long monday(long day) {
        return day - Math.floorMod(day + THURSDAY, WEEK);
    }

    private static String day(long day) {
        return CalendarSystem.GREGORIAN.at(day).text();
    }
}
