package khitomer.date;

/**
 * The year of a date as it is written.
 *
 * @param unit how many years one step of its last significant digit is
 * @param isLong whether it has a {@code Y}, an exponent or significant digits, and so neither month nor day
 */
public record WrittenYear(YearNumbers numbers, long unit, int level, boolean unspecified, boolean isLong) {}
