package khitomer.date.reckoning;

import java.util.Optional;
import khitomer.date.Axis;
import khitomer.date.Bounds;
import khitomer.date.CalendarDay;
import khitomer.date.CalendarSystem;
import khitomer.date.DatePart;
import khitomer.date.Precision;
import khitomer.date.YearNumbers;
import khitomer.date.YearPart;

/**
 * An era that counts years, up or down.
 *
 * @param sign 1 where the years are counted up, -1 where they are counted down
 * @param shift what is added to the signed number of a year to get the year of the calendar
 * @param offset the day on the axis that the calendar's day 0 is
 * @param lowest the lowest number that a year of this era has; {@code highest} likewise
 * @param fourDigits whether its years are written in four digits, or in as many as they need
 */
record YearEra(
        String label,
        CalendarSystem calendar,
        int sign,
        long shift,
        long offset,
        long lowest,
        long highest,
        boolean fourDigits)
        implements Era {

    /** More than any year on the axis: the limit of an era that has none. */
    static final long NO_LIMIT = 1_000_000_000_000_000L;

    static final YearEra COMMON = common("", true);

    /** After so many years every rule for leap years has come round. */
    private static final long MOST_TRIES = 10_000;

    private static final long FARTHEST_DAY = 100_000_000_000_000L;

    static YearEra common(String label, boolean fourDigits) {
        return new YearEra(label, CalendarSystem.GREGORIAN, 1, 0, 0, -NO_LIMIT, NO_LIMIT, fourDigits);
    }

    /** The years before the common year 1, counted back: 1 is the year 0 of the axis. */
    static YearEra backward(String label) {
        return new YearEra(label, CalendarSystem.GREGORIAN, -1, 1, 0, 1, NO_LIMIT, false);
    }

    long calendarYear(long number) {
        return sign * number + shift;
    }

    long number(long calendarYear) {
        return sign * (calendarYear - shift);
    }

    /** The first day on the axis of the year with this number. */
    long firstDay(long number) {
        return calendar.firstDay(calendarYear(number)) + offset;
    }

    /** The last day on the axis of the year with this number. */
    long lastDay(long number) {
        return calendar.firstDay(calendarYear(number) + 1) - 1 + offset;
    }

    /** The first of those numbers that this era has, as an index; {@link #lastIndex} likewise. */
    long firstIndex(YearNumbers numbers) {
        return numbers.indexFrom(lowest);
    }

    long lastIndex(YearNumbers numbers) {
        return numbers.indexFrom(highest + 1) - 1;
    }

    /** All days that the numbers and the part of the year may mean; empty where no year has such a day. */
    Optional<Bounds> bounds(YearNumbers numbers, YearPart part) {
        long least = firstIndex(numbers);
        long most = lastIndex(numbers);
        long first = sign > 0 ? search(numbers, least, most, part, true) : search(numbers, most, least, part, true);
        long last = sign > 0 ? search(numbers, most, least, part, false) : search(numbers, least, most, part, false);
        return first == YearPart.NONE ? Optional.empty() : Optional.of(Axis.days(first + offset, last + offset));
    }

    private long search(YearNumbers numbers, long from, long to, YearPart part, boolean first) {
        int step = from <= to ? 1 : -1;
        long tries = Math.min(Math.abs(to - from) + 1, MOST_TRIES);
        for (long index = from; tries > 0; index += step, tries--) {
            long year = calendarYear(numbers.at(index));
            long day = first ? part.first(calendar, year) : part.last(calendar, year);
            if (day != YearPart.NONE) {
                return day;
            }
        }
        return YearPart.NONE;
    }

    /** Bounds with so many years, months or days more on each side. */
    Bounds widen(Bounds bounds, DatePart unit, long amount) {
        long first = Axis.dayOf(bounds.earliest()) - offset;
        long next = Axis.dayOf(bounds.latest()) + 1 - offset;
        long months = unit == DatePart.YEAR ? amount * calendar.months() : amount;
        return unit == DatePart.DAY
                ? onAxis(first - amount, next + amount)
                : onAxis(calendar.minusMonths(first, months), calendar.plusMonths(next, months));
    }

    private Bounds onAxis(long first, long next) {
        return Axis.days(Math.max(first + offset, -FARTHEST_DAY), Math.min(next + offset, FARTHEST_DAY) - 1);
    }

    @Override
    public Optional<String> number(long second, Precision precision) {
        CalendarDay day = calendar.at(Axis.dayOf(second) - offset);
        long number = number(day.year());
        if (number < lowest || number > highest || number < 1 && isLabelledCommon()) {
            return Optional.empty();
        }
        String year = fourDigits ? CalendarDay.year(number) : Long.toString(number);
        return Optional.of(
                switch (precision) {
                    case YEAR, SEASON, DECIMAL -> fourDigits && Math.abs(number) > 9999 ? "Y" + number : year;
                    case MONTH -> year + "-" + CalendarDay.twoDigits(day.month());
                    case DAY, SECOND ->
                        year + "-" + CalendarDay.twoDigits(day.month()) + "-" + CalendarDay.twoDigits(day.day());
                });
    }

    /** Years before 1 CE are read as such, but nobody writes them so: they are BCE. */
    private boolean isLabelledCommon() {
        return lowest == -NO_LIMIT && !label.isEmpty();
    }

    @Override
    public Optional<String> firstNumber(long second, Precision precision) {
        return number(second, precision);
    }

    @Override
    public Precision precision(Bounds bounds) {
        CalendarDay first = calendar.at(Axis.dayOf(bounds.earliest()) - offset);
        CalendarDay next = calendar.at(Axis.dayOf(bounds.latest()) + 1 - offset);
        boolean months = first.day() == 1 && next.day() == 1;
        return months ? first.month() == 1 && next.month() == 1 ? Precision.YEAR : Precision.MONTH : Precision.DAY;
    }

    @Override
    public String labelled(String number) {
        return label.isEmpty() ? number : number + " " + label;
    }
}
