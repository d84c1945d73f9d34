package khitomer.date;

import java.util.Optional;

/**
 * The one axis that all dates land on: whole seconds, 86 400 to a day.
 *
 * <p>It reaches 100 000 000 000 years back and forth; nothing that is read or widened leaves signed 64 bits.
 */
public final class Axis {

    public static final long SECONDS_PER_DAY = 86_400;

    public static final long LAST_YEAR = 100_000_000_000L;

    private static final long LAST_OF_FOUR_DIGITS = 9999;
    private static final long FIRST_DAY = CalendarSystem.GREGORIAN.firstDay(-LAST_YEAR);
    private static final long LAST_DAY = CalendarSystem.GREGORIAN.firstDay(LAST_YEAR + 1) - 1;

    private Axis() {}

    /** The day that a second lies in, as {@code YYYY-MM-DD} with as many digits and the sign it needs. */
    public static String day(long second) {
        return CalendarSystem.GREGORIAN.at(dayOf(second)).text();
    }

    /**
     * The day that a second lies in, as a date that can be read: of a year of more than four digits only the year,
     * since its days cannot be written. Empty beyond the axis.
     */
    public static Optional<String> date(long second) {
        CalendarDay day = CalendarSystem.GREGORIAN.at(dayOf(second));
        if (Math.abs(day.year()) > LAST_YEAR) {
            return Optional.empty();
        }
        return Optional.of(Math.abs(day.year()) > LAST_OF_FOUR_DIGITS ? "Y" + day.year() : day.text());
    }

    public static long dayOf(long second) {
        return Math.floorDiv(second, SECONDS_PER_DAY);
    }

    public static boolean reaches(long day) {
        return FIRST_DAY <= day && day <= LAST_DAY;
    }

    /** From the first second of one day to the last second of another. */
    public static Bounds days(long first, long last) {
        return new Bounds(first * SECONDS_PER_DAY, last * SECONDS_PER_DAY + SECONDS_PER_DAY - 1);
    }
}
