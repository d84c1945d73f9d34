package khitomer.date.reckoning;

import java.util.Optional;
import khitomer.date.Axis;
import khitomer.date.Bounds;
import khitomer.date.CalendarSystem;
import khitomer.date.Precision;

/**
 * An era that counts decimal units, such as stardates.
 *
 * @param year the axis year at whose beginning the count is {@code first}
 * @param units how many units a year has, 1 to 1 000 000
 * @param lowest the lowest whole number of this era; {@code highest} likewise
 */
record DecimalEra(String label, long year, long first, long units, long lowest, long highest) implements Era {

    private static final long PRINTED_PLACES = 10;

    /** Whether the axis reaches this count. */
    boolean isOnAxis(long whole) {
        return Math.abs(yearOf(whole)) < Axis.LAST_YEAR;
    }

    private long yearOf(long whole) {
        return Math.floorDiv(whole - first, units) + year;
    }

    /**
     * From the first to the last second of one step of the last decimal place; a second that it shares with the next
     * step counts for both.
     *
     * @param fraction the decimals, without the point
     * @param places 10 for one decimal, 100 for two, at most 100 000
     */
    Bounds step(long whole, long fraction, long places) {
        long next =
                fraction + 1 == places ? second(whole + 1, 0, places, true) : second(whole, fraction + 1, places, true);
        long earliest = second(whole, fraction, places, false);
        return new Bounds(earliest, Math.max(earliest, next - 1));
    }

    private long second(long whole, long fraction, long places, boolean roundUp) {
        long in = yearOf(whole);
        long inYear = Math.floorMod(whole - first, units) * places + fraction;
        long begin = CalendarSystem.GREGORIAN.firstDay(in) * Axis.SECONDS_PER_DAY;
        long length = CalendarSystem.GREGORIAN.firstDay(in + 1) * Axis.SECONDS_PER_DAY - begin;
        long perYear = units * places;
        long rounding = roundUp ? perYear - 1 : 0;
        return begin + (inYear * length + rounding) / perYear;
    }

    @Override
    public Optional<String> number(long second, Precision precision) {
        return tenth(second, 0);
    }

    @Override
    public Optional<String> firstNumber(long second, Precision precision) {
        return tenth(second, units * PRINTED_PLACES - 1);
    }

    /** @param parts how far into the second, of as many parts as a year has tenths of units */
    private Optional<String> tenth(long second, long parts) {
        long in = CalendarSystem.GREGORIAN.yearOf(Axis.dayOf(second));
        long begin = CalendarSystem.GREGORIAN.firstDay(in) * Axis.SECONDS_PER_DAY;
        long length = CalendarSystem.GREGORIAN.firstDay(in + 1) * Axis.SECONDS_PER_DAY - begin;
        long inYear = ((second - begin) * units * PRINTED_PLACES + parts) / length;
        long tenths = ((in - year) * units + first) * PRINTED_PLACES + inYear;
        long whole = Math.floorDiv(tenths, PRINTED_PLACES);
        return whole < lowest || whole > highest ? Optional.empty() : Optional.of(decimal(tenths));
    }

    private static String decimal(long tenths) {
        String digits = Math.abs(tenths) / PRINTED_PLACES + "." + Math.abs(tenths) % PRINTED_PLACES;
        return tenths < 0 ? "-" + digits : digits;
    }

    @Override
    public Precision precision(Bounds bounds) {
        return Precision.DECIMAL;
    }

    @Override
    public String labelled(String number) {
        return label + " " + number;
    }
}
