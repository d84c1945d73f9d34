package khitomer.date;

/** The months of the axis, numbered without a gap: January of the year 0 is month 0. */
public final class Months {

    private static final int OF_YEAR = 12;

    private Months() {}

    /** The number of the month that a second lies in. */
    public static long number(long second) {
        CalendarDay day = CalendarSystem.GREGORIAN.at(Axis.dayOf(second));
        return day.year() * OF_YEAR + day.month() - 1;
    }

    /** The first second of a month. */
    public static long start(long number) {
        int month = (int) Math.floorMod(number, (long) OF_YEAR) + 1;
        return CalendarSystem.GREGORIAN.firstDay(Math.floorDiv(number, (long) OF_YEAR), month) * Axis.SECONDS_PER_DAY;
    }
}
