package khitomer.date.suggest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import khitomer.date.Precision;

/**
 * Two dates that were joined, either of which may leave out what the other has: {@code 8} and {@code 9 JUL 1457}.
 *
 * @param joint the sign between them, or a blank where it was a word or stood between blanks
 */
record DatePair(String first, String last, char joint) {

    /** No date has more words than these. */
    private static final int MOST_WORDS = 5;

    /** Both dates, written out. */
    record Pair(String first, String last) {}

    /** What the two can be. */
    Set<Pair> pairs(DateSuggestions instead) {
        Set<Pair> found = new LinkedHashSet<>();
        shortenedYear().ifPresent(year -> add(instead.single(first), instead.single(year), found));
        // Where years have as many digits as they need, 83 may be the year 83 itself.
        if ((found.isEmpty() || instead.reckoning().countsInAnEra()) && isEachOnItsOwn(instead)) {
            add(instead.single(first), instead.single(last), found);
        }
        if (found.isEmpty()) {
            shared(instead, found);
        }
        return found;
    }

    /** {@code 15 SEP 1396/1397}: a day of two years is no interval, unless words say so. */
    boolean mayBeAlternatives(DateSuggestions instead) {
        return WordMatcher.isNumber(last) && !isYear(instead.single(first), instead);
    }

    private static boolean isYear(String date, DateSuggestions instead) {
        return date.isEmpty()
                || instead.precision(date).filter(Precision.YEAR::equals).isPresent();
    }

    /** The year that {@code 83} is in {@code 978 or 83}, and {@code 00} in {@code 1699/00}. */
    private Optional<String> shortenedYear() {
        boolean numbers = WordMatcher.isNumber(first) && WordMatcher.isNumber(last);
        if (!numbers || first.length() < 3 || first.length() > 4 || last.length() >= first.length()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(first);
        String same = first.substring(0, first.length() - last.length()) + last;
        String next = Integer.toString(year + 1);
        boolean mayBeMonth = first.length() == 3 && joint != ' ' && Integer.parseInt(last) <= 12;
        if (mayBeMonth && !(joint == '/' && next.endsWith(last))) {
            return Optional.empty();
        }
        return Integer.parseInt(same) > year
                ? Optional.of(same)
                : next.endsWith(last) ? Optional.of(next) : Optional.empty();
    }

    /** Whether neither leaves out anything: no era that the other has, and no month. */
    private boolean isEachOnItsOwn(DateSuggestions instead) {
        boolean areNumbers = WordMatcher.isNumber(first) && WordMatcher.isNumber(last);
        boolean mayBeDay =
                (!areNumbers || joint != ' ') && isShort(first) != isShort(last) || !areNumbers && isShort(first);
        boolean isCut = WordMatcher.isNumber(last) && last.startsWith("0") && last.length() < 4;
        return !mayBeDay
                && !isCut
                && EraLabel.isIn(first, instead) == EraLabel.isIn(last, instead)
                && !(WordMatcher.isNumber(last) && mayBeAlternatives(instead));
    }

    /** Whether it may as well be a day of a month. */
    private static boolean isShort(String text) {
        return WordMatcher.isNumber(text) && text.length() < 3;
    }

    private void shared(DateSuggestions instead, Set<Pair> found) {
        boolean firstLabelled = EraLabel.isIn(first, instead);
        boolean lastLabelled = EraLabel.isIn(last, instead);
        if (firstLabelled && !lastLabelled && !EraLabel.isBefore(first, instead)
                || lastLabelled && !firstLabelled && EraLabel.isBefore(last, instead)) {
            // In '2 BC - 2' nobody knows whether the second year is BC, too.
            return;
        }
        if (WordMatcher.of(first).size() > MOST_WORDS || WordMatcher.of(last).size() > MOST_WORDS) {
            return;
        }
        List<String> ends = endings(last);
        ends.forEach(end -> alike(first + " " + end, last, instead, found));
        for (String begin : beginnings(first)) {
            alike(first, begin + " " + last, instead, found);
            ends.forEach(end -> alike(first + " " + end, begin + " " + last, instead, found));
        }
        endings(first).forEach(end -> alike(first, last + " " + end, instead, found));
    }

    private static List<String> endings(String text) {
        List<String> words = WordMatcher.of(text);
        List<String> endings = new ArrayList<>();
        for (int from = 1; from < words.size(); from++) {
            endings.add(String.join(" ", words.subList(from, words.size())));
        }
        return endings;
    }

    private static List<String> beginnings(String text) {
        List<String> words = WordMatcher.of(text);
        List<String> beginnings = new ArrayList<>();
        for (int to = 1; to < words.size(); to++) {
            beginnings.add(String.join(" ", words.subList(0, to)));
        }
        return beginnings;
    }

    private static void alike(String first, String last, DateSuggestions instead, Set<Pair> found) {
        String one = instead.single(first);
        String other = one.isEmpty() ? "" : instead.single(last);
        if (!other.isEmpty() && instead.precision(one).equals(instead.precision(other))) {
            add(one, other, found);
        }
    }

    private static void add(String first, String last, Set<Pair> found) {
        if (!first.isEmpty() && !last.isEmpty() && !first.equals(last)) {
            found.add(new Pair(first, last));
        }
    }
}
