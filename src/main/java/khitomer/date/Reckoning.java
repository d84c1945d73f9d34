package khitomer.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a world counts its years: reads a date as one would write it there. */
public final class Reckoning {

    /** The reckoning of a world that names no eras. */
    public static final Reckoning COMMON = new Reckoning();

    private static final Pattern DATE = Pattern.compile("(-?\\d{4})(?:-(\\d\\d))?(?:-(\\d\\d))?");

    private Reckoning() {
    }

    /** The date that a text means; the problem names the character at fault. */
    public LoreDate parse(String text) throws DateProblem {
        Matcher matcher = DATE.matcher(text);
        if (!matcher.matches()) {
            throw new DateProblem("TIME001", 1, "'%s' is not a date".formatted(text), "");
        }
        try {
            return new LoreDate(text, DateKind.DATE, bounds(matcher), bounds(matcher), false, false);
        } catch (DateTimeException impossible) {
            throw new DateProblem("TIME001", 1, "there is no day '%s'".formatted(text), "");
        }
    }

    private static Bounds bounds(Matcher matcher) {
        int year = Integer.parseInt(matcher.group(1));
        if (matcher.group(2) == null) {
            return bounds(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(matcher.group(2)));
        if (matcher.group(3) == null) {
            return bounds(month.atDay(1), month.atEndOfMonth());
        }
        LocalDate day = LocalDate.of(year, month.getMonthValue(), Integer.parseInt(matcher.group(3)));
        return bounds(day, day);
    }

    private static Bounds bounds(LocalDate first, LocalDate last) {
        return new Bounds(first.toEpochDay() * Axis.SECONDS_PER_DAY,
                last.toEpochDay() * Axis.SECONDS_PER_DAY + Axis.SECONDS_PER_DAY - 1);
    }
}
