package khitomer.date.reckoning;

import khitomer.date.Digits;
import khitomer.date.InvalidDateException;
import khitomer.date.WrittenYear;
import khitomer.date.YearNumbers;

/** Reads a year: {@code 2293}, {@code -22XX}, {@code 1950S2}, {@code Y-17E7}, or the number of a year in an era. */
final class YearParser {

    private static final int MOST_DIGITS = 15;
    private static final long MOST = 1_000_000_000_000_000L;

    /** What EDTF cannot say, and eras can. */
    static final String LONG_YEAR_WITHOUT_MONTHS =
            "a year of more than four digits has no months, " + "unless world.yaml sets a 'default-era'";

    private final Cursor cursor;
    private final boolean fourDigits;
    private final int begin;
    private boolean negative;
    private int digitsRead;
    private long unit = 1;

    /** @param fourDigits whether a year has four digits, or as many as it needs */
    YearParser(Cursor cursor, boolean fourDigits) {
        this.cursor = cursor;
        this.fourDigits = fourDigits;
        this.begin = cursor.position();
    }

    WrittenYear read() throws InvalidDateException {
        if (cursor.takes('Y')) {
            return longYear();
        }
        negative = cursor.takes('-');
        Digits digits = digits();
        if (negative && digits.equals(Digits.of(0))) {
            throw cursor.problem(begin, "year 0 has no sign");
        }
        if (cursor.peek() == 'S' && digits.isKnown()) {
            return significant(digits.base());
        }
        return new WrittenYear(
                new YearNumbers.Unspecified(digits, negative), digits.unit(), level(digits), !digits.isKnown(), false);
    }

    private Digits digits() throws InvalidDateException {
        int first = cursor.position();
        Digits digits = Digits.of(0);
        for (; Digits.isDigitOrUnspecified(cursor.peek()); cursor.skip()) {
            if (++digitsRead > MOST_DIGITS) {
                throw InvalidDateException.beyondTheAxis(cursor.text(), begin);
            }
            digits = digits.then(cursor.peek());
        }
        if (digitsRead == 0) {
            throw cursor.unexpected();
        }
        if (fourDigits && digitsRead < 4) {
            throw cursor.problem(first, "a year has four digits");
        }
        if (fourDigits && digitsRead > 4) {
            throw cursor.problem(
                    first,
                    cursor.peek() == '-'
                            ? LONG_YEAR_WITHOUT_MONTHS
                            : "a year of more than four digits begins with 'Y'");
        }
        return digits;
    }

    private int level(Digits digits) {
        boolean ofLevelOne = digits.unspecified() == 1 || digits.unspecified() == 11;
        return digits.isKnown() ? negative ? 1 : 0 : ofLevelOne ? 1 : 2;
    }

    private WrittenYear longYear() throws InvalidDateException {
        negative = cursor.takes('-');
        int first = cursor.position();
        if (cursor.peek() == '0') {
            throw cursor.problem("a year with 'Y' does not begin with 0");
        }
        long number = number();
        boolean exponent = cursor.takes('E');
        if (exponent) {
            number = timesPowerOfTen(number);
        } else if (digitsRead <= 4) {
            throw cursor.problem(first, "only a year of more than four digits begins with 'Y'");
        }
        if (cursor.peek() == 'S') {
            return significant(number);
        }
        return exactly(number, exponent ? 2 : 1);
    }

    private WrittenYear exactly(long number, int level) {
        long signed = negative ? -number : number;
        return new WrittenYear(new YearNumbers.Range(signed, signed), unit, level, false, true);
    }

    private long number() throws InvalidDateException {
        int first = cursor.position();
        long number = 0;
        for (digitsRead = 0; cursor.isAtDigit(); cursor.skip()) {
            if (++digitsRead > MOST_DIGITS) {
                throw InvalidDateException.beyondTheAxis(cursor.text(), begin);
            }
            number = number * 10 + cursor.peek() - '0';
        }
        if (cursor.position() == first) {
            throw cursor.problem("digits are missing");
        }
        return number;
    }

    private long timesPowerOfTen(long mantissa) throws InvalidDateException {
        long exponent = number();
        long number = mantissa;
        for (long power = 0; power < exponent; power++) {
            if (number > MOST / 10) {
                throw InvalidDateException.beyondTheAxis(cursor.text(), begin);
            }
            number *= 10;
            unit *= 10;
        }
        return number;
    }

    private WrittenYear significant(long number) throws InvalidDateException {
        cursor.skip();
        int first = cursor.position();
        long significant = number();
        int digits = Math.max(Long.toString(number).length(), fourDigits ? 4 : 1);
        if (significant == 0 || significant > digits) {
            throw cursor.problem(first, "a year of " + digits + " digits has 1 to " + digits + " significant ones");
        }
        unit = 1;
        for (long rest = significant; rest < digits; rest++) {
            unit *= 10;
        }
        long lowest = number - number % unit;
        long highest = lowest + unit - 1;
        YearNumbers years =
                negative ? new YearNumbers.Range(-highest, -lowest) : new YearNumbers.Range(lowest, highest);
        return new WrittenYear(years, unit, 2, false, true);
    }
}
