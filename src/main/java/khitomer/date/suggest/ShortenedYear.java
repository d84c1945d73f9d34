package khitomer.date.suggest;

import java.util.List;
import java.util.Optional;

/** The year that {@code 83} is behind {@code 978}, and {@code 00} behind {@code 1699}. */
final class ShortenedYear {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 4;
    private static final int MONTHS = 12;
    private static final int DAYS = 366;

    private ShortenedYear() {}

    /** Whether a number behind a year may have left out digits that both have. */
    static boolean mayBe(String first, String last) {
        return first.length() >= SHORTEST && !last.isEmpty() && last.length() < first.length();
    }

    /** The number with the digits that it left out. */
    private static String completed(String first, String last) {
        return first.substring(0, first.length() - last.length()) + last;
    }

    /** What the last year of two can be where an era serves both, which counts up or down. */
    static List<String> lasts(String first, String last, char joint, boolean countsUp, boolean mayBeShort) {
        if (last.length() >= first.length()) {
            return List.of(last);
        }
        if (!countsUp) {
            // 978-72 BC are years of one decade, or of 906 years: both are left to be judged.
            return List.of(last, completed(first, last));
        }
        Optional<String> completed = after(first, last, joint);
        return completed.isPresent() && mayBeShort
                ? List.of(completed.get(), last)
                : completed.map(List::of).orElse(List.of());
    }

    /**
     * The next year after the first that ends so, or empty where it may be something else.
     *
     * @param joint the sign between them, or a blank
     */
    static Optional<String> after(String first, String last, char joint) {
        boolean numbers = WordMatcher.isNumber(first) && WordMatcher.isNumber(last);
        if (!numbers || first.length() > LONGEST || !mayBe(first, last) || mayBeOrdinalDay(first, last, joint)) {
            return Optional.empty();
        }
        int year = Integer.parseInt(first);
        String same = completed(first, last);
        String next = Integer.toString(year + 1);
        boolean mayBeMonth = first.length() == SHORTEST && joint != ' ' && Integer.parseInt(last) <= MONTHS;
        if (mayBeMonth && !(joint == '/' && next.endsWith(last))) {
            return Optional.empty();
        }
        return Integer.parseInt(same) > year
                ? Optional.of(same)
                : next.endsWith(last) ? Optional.of(next) : Optional.empty();
    }

    /** {@code 2024-035} is a day of ISO 8601. */
    private static boolean mayBeOrdinalDay(String first, String last, char joint) {
        boolean isShaped = joint != ' ' && joint != '/' && first.length() == LONGEST && last.length() == SHORTEST;
        int day = isShaped ? Integer.parseInt(last) : 0;
        return 1 <= day && day <= DAYS;
    }
}
