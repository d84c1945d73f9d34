package khitomer.date;

/**
 * How many days the months and years of a calendar have, so that its days can be counted.
 *
 * <p>The Gregorian calendar counts its days from 1970-01-01; any other from the first day of its year 0.
 */
public final class CalendarSystem {

    public static final CalendarSystem GREGORIAN = new CalendarSystem(
            "Gregorian",
            new int[] {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31},
            new LeapRule(4, 100, 400, 2, 1),
            -719_528);

    private final String name;
    private final int[] daysBefore;
    private final LeapRule leap;
    private final long firstOfYearZero;

    public CalendarSystem(String name, int[] monthLengths, LeapRule leap, long firstOfYearZero) {
        this.name = name;
        this.daysBefore = new int[monthLengths.length + 1];
        for (int month = 0; month < monthLengths.length; month++) {
            daysBefore[month + 1] = daysBefore[month] + monthLengths[month];
        }
        this.leap = leap;
        this.firstOfYearZero = firstOfYearZero;
    }

    public String name() {
        return name;
    }

    public int months() {
        return daysBefore.length - 1;
    }

    int length(long year, int month) {
        int common = daysBefore[month] - daysBefore[month - 1];
        return month == leap.month() && leap.isLeap(year) ? common + leap.days() : common;
    }

    /** The most days that a month has in any year. */
    int longest(int month) {
        int common = daysBefore[month] - daysBefore[month - 1];
        return month == leap.month() ? common + leap.days() : common;
    }

    public long firstDay(long year) {
        return firstOfYearZero + year * daysBefore[months()] + leap.before(year) * leap.days();
    }

    long firstDay(long year, int month) {
        boolean afterLeap = month > leap.month() && leap.isLeap(year);
        return firstDay(year) + daysBefore[month - 1] + (afterLeap ? leap.days() : 0);
    }

    long lastDay(long year, int month) {
        return firstDay(year, month) + length(year, month) - 1;
    }

    /**
     * The year that a day lies in. An estimate that leaves out exceptions among leap years is off by millions of years
     * on the far ends of the axis, so it is corrected by what it is off until that is less than two years.
     */
    public long yearOf(long day) {
        double length = daysBefore[months()] + leap.days() / (double) leap.every();
        long year = (long) Math.floor((day - firstOfYearZero) / length);
        for (long off = day - firstDay(year); Math.abs(off) > 2 * length; off = day - firstDay(year)) {
            year += (long) (off / length);
        }
        while (firstDay(year) > day) {
            year--;
        }
        while (firstDay(year + 1) <= day) {
            year++;
        }
        return year;
    }

    public CalendarDay at(long day) {
        long year = yearOf(day);
        int month = 1;
        while (month < months() && firstDay(year, month + 1) <= day) {
            month++;
        }
        return new CalendarDay(year, month, (int) (day - firstDay(year, month)) + 1);
    }

    /** The same day of the month, months before; the last of a month that is too short. */
    public long minusMonths(long day, long months) {
        return plusMonths(day, -months, 1);
    }

    /** The same day of the month, months later; the day after a month that is too short. */
    public long plusMonths(long day, long months) {
        return plusMonths(day, months, 0);
    }

    private long plusMonths(long day, long plus, int back) {
        CalendarDay from = at(day);
        long index = from.year() * months() + from.month() - 1 + plus;
        long year = Math.floorDiv(index, months());
        int month = Math.floorMod(index, months()) + 1;
        int length = length(year, month);
        return firstDay(year, month) + (from.day() <= length ? from.day() - 1 : length - back);
    }
}
