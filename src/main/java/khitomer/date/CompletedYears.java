package khitomer.date;

import java.util.Optional;

/**
 * The ages that somebody may have: completed calendar years, counted by days, so that a birthday completes one.
 *
 * @param least from 0
 * @param most {@link Long#MAX_VALUE} where nothing bounds it
 */
public record CompletedYears(long least, long most) {

    public CompletedYears {
        if (least < 0 || most < least) {
            throw new IllegalArgumentException("no ages are " + least + ".." + most);
        }
    }

    /** The ages on a date of somebody born on a date; empty where the date is surely before the birth. */
    public static Optional<CompletedYears> between(Bounds birth, Bounds date) {
        if (date.hasLatest() && birth.hasEarliest() && Axis.dayOf(date.latest()) < Axis.dayOf(birth.earliest())) {
            return Optional.empty();
        }
        boolean bounded = date.hasLatest() && birth.hasEarliest();
        long most = bounded ? completed(birth.earliest(), date.latest()) : Long.MAX_VALUE;
        long least = birth.hasLatest() && date.hasEarliest() ? completed(birth.latest(), date.earliest()) : 0;
        return Optional.of(new CompletedYears(Math.max(0, least), most));
    }

    public boolean hasMost() {
        return most != Long.MAX_VALUE;
    }

    private static long completed(long from, long to) {
        CalendarDay birth = CalendarSystem.GREGORIAN.at(Axis.dayOf(from));
        CalendarDay day = CalendarSystem.GREGORIAN.at(Axis.dayOf(to));
        boolean before = day.month() < birth.month() || day.month() == birth.month() && day.day() < birth.day();
        return day.year() - birth.year() - (before ? 1 : 0);
    }
}
