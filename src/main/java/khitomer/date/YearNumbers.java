package khitomer.date;

/** The numbers that a year may have, in ascending order. */
public sealed interface YearNumbers {

    long count();

    /** The number at an index, counted from 0. */
    long at(long index);

    /** The first index whose number is at least this; the count where there is none. */
    default long indexFrom(long number) {
        long low = 0;
        long high = count();
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (at(middle) < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** All from one number to another. */
    record Range(long first, long last) implements YearNumbers {

        @Override
        public long count() {
            return last - first + 1;
        }

        @Override
        public long at(long index) {
            return first + index;
        }
    }

    /** Those that some digits may mean. */
    record Unspecified(Digits digits, boolean negative) implements YearNumbers {

        @Override
        public long count() {
            return digits.count();
        }

        @Override
        public long at(long index) {
            return negative ? -digits.at(count() - 1 - index) : digits.at(index);
        }
    }
}
