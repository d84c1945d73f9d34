package khitomer.date;

import java.util.Optional;

/**
 * A length of time that is counted in whole units, such as {@code 5 years}.
 *
 * <p>Years and months of the calendar are not all of one length, so that a count of them has a shortest and a longest.
 *
 * @param count from 0 to 100 000 000 000 years, in whatever unit
 */
public record TimeSpan(long count, SpanUnit unit) {

    private static final int CYCLE = 400;
    private static final long DAYS_OF_CYCLE = 146_097;
    private static final int MONTHS_OF_YEAR = 12;
    private static final long MOST_SECONDS = Axis.LAST_YEAR * 366 * Axis.SECONDS_PER_DAY;

    public TimeSpan {
        if (count < 0 || count > most(unit)) {
            throw new IllegalArgumentException("no span has a count of " + count + " " + unit);
        }
    }

    public static long most(SpanUnit unit) {
        return switch (unit) {
            case YEARS -> Axis.LAST_YEAR;
            case MONTHS -> Axis.LAST_YEAR * MONTHS_OF_YEAR;
            case WEEKS -> MOST_SECONDS / Axis.SECONDS_PER_DAY / 7;
            case DAYS -> MOST_SECONDS / Axis.SECONDS_PER_DAY;
            case HOURS -> MOST_SECONDS / 3600;
        };
    }

    /** The fewest seconds that so many whole units of the calendar can have. */
    public long shortest() {
        return seconds(false);
    }

    /** The most seconds that so many whole units of the calendar can have. */
    public long longest() {
        return seconds(true);
    }

    /** One unit more: what is this long in completed units is shorter than that. Empty at the end of the axis. */
    public Optional<TimeSpan> next() {
        return count < most(unit) ? Optional.of(new TimeSpan(count + 1, unit)) : Optional.empty();
    }

    private long seconds(boolean longest) {
        return switch (unit) {
            case YEARS -> (365 * count + leapDays(count, longest)) * Axis.SECONDS_PER_DAY;
            case MONTHS -> months(longest) * Axis.SECONDS_PER_DAY;
            case WEEKS -> count * 7 * Axis.SECONDS_PER_DAY;
            case DAYS -> count * Axis.SECONDS_PER_DAY;
            case HOURS -> count * 3600;
        };
    }

    /** The fewest or the most leap days in a run of so many years. */
    private static long leapDays(long years, boolean most) {
        long rest = years % CYCLE;
        long found = most ? 0 : rest;
        for (int start = 0; start < CYCLE; start++) {
            long days = CalendarSystem.GREGORIAN.firstDay(start + rest)
                    - CalendarSystem.GREGORIAN.firstDay(start)
                    - 365 * rest;
            found = most ? Math.max(found, days) : Math.min(found, days);
        }
        return years / CYCLE * (DAYS_OF_CYCLE - 365 * CYCLE) + found;
    }

    private long months(boolean longest) {
        long found = longest ? 0 : Long.MAX_VALUE;
        for (int first = 0; first < MONTHS_OF_YEAR; first++) {
            long last = first + count;
            // From March on, the February of a year belongs to the next one: years that begin with March end with it.
            long februaries = february(last) - february(first);
            long days = commonDays(last) - commonDays(first) + leapDays(februaries, longest);
            found = longest ? Math.max(found, days) : Math.min(found, days);
        }
        return found;
    }

    /** How many Februaries have passed when a month, counted from 0 for a January, begins. */
    private static long february(long month) {
        return (month + MONTHS_OF_YEAR - 2) / MONTHS_OF_YEAR;
    }

    /** How many days, in years without leap days, have passed when a month begins. */
    private static long commonDays(long month) {
        int inYear = (int) (month % MONTHS_OF_YEAR);
        long common = CalendarSystem.GREGORIAN.firstDay(1, inYear + 1) - CalendarSystem.GREGORIAN.firstDay(1);
        return month / MONTHS_OF_YEAR * 365 + common;
    }

    @Override
    public String toString() {
        return count + " " + unit.word(count);
    }
}
