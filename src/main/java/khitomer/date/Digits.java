package khitomer.date;

/**
 * A number some of whose digits are not specified.
 *
 * @param base the number with 0 for every unspecified digit
 * @param unspecified the value that 1 has in each of those digits, added up: {@code X2X} has 101
 */
public record Digits(long base, long unspecified) {

    public static final int UNSPECIFIED = 'X';

    public static Digits of(long number) {
        return new Digits(number, 0);
    }

    public static boolean isDigit(int character) {
        return '0' <= character && character <= '9';
    }

    public static boolean isDigitOrUnspecified(int character) {
        return isDigit(character) || character == UNSPECIFIED;
    }

    public Digits then(int character) {
        return character == UNSPECIFIED
                ? new Digits(base * 10, unspecified * 10 + 1)
                : new Digits(base * 10 + character - '0', unspecified * 10);
    }

    public boolean isKnown() {
        return unspecified == 0;
    }

    /** How many numbers this may be. */
    long count() {
        long count = 1;
        for (long places = unspecified; places > 0; places /= 10) {
            count *= places % 10 == 1 ? 10 : 1;
        }
        return count;
    }

    /** The numbers that this may be, in ascending order, from index 0. */
    long at(long index) {
        long number = base;
        long rest = index;
        long value = 1;
        for (long places = unspecified; places > 0; places /= 10) {
            if (places % 10 == 1) {
                number += rest % 10 * value;
                rest /= 10;
            }
            value *= 10;
        }
        return number;
    }

    public boolean mayBe(long number) {
        long rest = number;
        long fixed = base;
        for (long places = unspecified; rest > 0 || fixed > 0; places /= 10) {
            if (places % 10 == 0 && rest % 10 != fixed % 10) {
                return false;
            }
            rest /= 10;
            fixed /= 10;
        }
        return true;
    }

    /** What one step of the last specified digit is: 1, or 10 for {@code 229X}, 100 for {@code 22XX}. */
    public long unit() {
        long unit = 1;
        for (long places = unspecified; places % 10 == 1; places /= 10) {
            unit *= 10;
        }
        return unit;
    }
}
