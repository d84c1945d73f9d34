package khitomer.date;

/**
 * Says which years of a calendar are longer: every so many, except, but; and in which month, by how many days.
 *
 * @param every leap years are the multiples of this number, but for those of {@code unless} that are not of {@code but}
 */
public record LeapRule(long every, long unless, long but, int month, int days) {

    /** A multiple that no year within reach is, but year 0. */
    public static final long NEVER = 1_000_000_000_000_000L;

    public static LeapRule none(int lastMonth) {
        return new LeapRule(NEVER, NEVER, NEVER, lastMonth, 0);
    }

    boolean isLeap(long year) {
        return days > 0 && year % every == 0 && (year % unless != 0 || year % but == 0);
    }

    /** How many leap years lie from year 0 up to, without, this one; negative before year 0. */
    long before(long year) {
        if (days == 0) {
            return 0;
        }
        long excepted = common(every, unless);
        return multiples(year, every) - multiples(year, excepted) + multiples(year, common(excepted, but));
    }

    private static long multiples(long year, long of) {
        return -Math.floorDiv(-year, of);
    }

    private static long common(long first, long second) {
        return first % second == 0 ? first : second % first == 0 ? second : leastCommonMultiple(first, second);
    }

    private static long leastCommonMultiple(long first, long second) {
        long divisor = first;
        for (long rest = second; rest != 0; ) {
            long next = divisor % rest;
            divisor = rest;
            rest = next;
        }
        long factor = first / divisor;
        return factor > NEVER / second ? NEVER : factor * second;
    }
}
