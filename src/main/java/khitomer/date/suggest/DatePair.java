package khitomer.date.suggest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import khitomer.date.Digits;
import khitomer.date.Precision;
import khitomer.date.reckoning.QualificationParser;

/**
 * Two dates that were joined, either of which may leave out what the other has: {@code 8} and {@code 9 JUL 1457}.
 *
 * @param joint the sign between them, or a blank where it was a word or stood between blanks
 */
record DatePair(String first, String last, char joint) {

    /** No date has more words than these. */
    private static final int MOST_WORDS = 5;

    private static final int MOST_DIGITS = 9;

    /** Both dates, written out. */
    record Pair(String first, String last) {}

    /** What the two can be. */
    Set<Pair> pairs(DateProbe probe) {
        Optional<Set<Pair>> years = yearsOfOneEra(probe);
        return isUnclear(probe) ? Set.of() : years.orElseGet(() -> unlabelled(probe));
    }

    private Set<Pair> unlabelled(DateProbe probe) {
        Set<Pair> found = new LinkedHashSet<>();
        ShortenedYear.after(first, last, joint).ifPresent(year -> add(probe.single(first), probe.single(year), found));
        // Where years have as many digits as they need, 83 may be the year 83 itself.
        if ((found.isEmpty() || probe.reckoning().countsInAnEra()) && isEachOnItsOwn(probe)) {
            add(probe.single(first), probe.single(last), found);
        }
        if (found.isEmpty()) {
            shared(probe, found);
        }
        return found;
    }

    /** {@code 15 SEP 1396/1397}: a day of two years is no interval, unless words say so. */
    boolean mayBeAlternatives(DateProbe probe) {
        return WordMatcher.isNumber(last) && !isYear(probe.single(first), probe);
    }

    private static boolean isYear(String date, DateProbe probe) {
        return date.isEmpty()
                || probe.precision(date).filter(Precision.YEAR::equals).isPresent();
    }

    /** {@code AD 978 or 83}, {@code 100-44 BC}: two years, of which one names the era of both; empty for all else. */
    private Optional<Set<Pair>> yearsOfOneEra(DateProbe probe) {
        Optional<EraLabel> before = EraLabel.of(first, probe);
        Optional<EraLabel> behind = EraLabel.of(last, probe);
        String one = before.map(EraLabel::rest).orElse(first);
        String other = behind.map(EraLabel::rest).orElse(last);
        boolean areYears = WordMatcher.isNumber(one) && WordMatcher.isNumber(other) && one.length() <= MOST_DIGITS;
        if (before.isPresent() == behind.isPresent() || !areYears) {
            return Optional.empty();
        }
        EraLabel label = before.or(() -> behind).orElseThrow();
        // In '2 BC - 2' nobody knows whether the second year is BC, too; and a mark may belong to one or to both.
        boolean isSure = label.isBefore() == before.isPresent() && !isMarked(first) && !isMarked(last);
        Set<Pair> found = new LinkedHashSet<>();
        if (isSure) {
            String date = probe.single(label.with(one));
            String next = probe.single(label.with(Long.toString(Long.parseLong(one) + 1)));
            boolean countsUp = probe.isDate(date + "/" + next);
            boolean mayBeShort = label.isDeclared() || probe.reckoning().countsInAnEra();
            ShortenedYear.lasts(one, other, joint, countsUp, mayBeShort)
                    .forEach(year -> add(date, probe.single(label.with(year)), found));
        }
        return Optional.of(found);
    }

    /** Whether a date is marked with a sign behind it. */
    private static boolean isMarked(String date) {
        return !date.isEmpty() && QualificationParser.isQualifier(date.charAt(date.length() - 1));
    }

    /** {@code c. 1832 or 1833}, {@code 1861 or 62?}: what the mark covers, and what was left out, is not sure. */
    private boolean isUnclear(DateProbe probe) {
        boolean isMarkedOnce = WordedQualifiers.beginsWithOne(first)
                && !WordedQualifiers.beginsWithOne(last)
                && !EraLabel.isDeclaredBefore(first, probe);
        boolean isMarkedShort = (isMarked(first) || isMarked(last)) && ShortenedYear.mayBe(year(first), year(last));
        return isMarkedOnce || isMarkedShort;
    }

    /** The digits at the end of a text, but for a mark. */
    private static String year(String text) {
        int end = isMarked(text) ? text.length() - 1 : text.length();
        int begin = end;
        while (begin > 0 && Digits.isDigit(text.charAt(begin - 1))) {
            begin--;
        }
        return text.substring(begin, end);
    }

    /** {@code 12 April/May 1861}: a day of two months is hardly an interval of a month. */
    boolean leavesOutDay(DateProbe probe) {
        String word = WordMatcher.of(first).get(0);
        String month = WordMatcher.of(last).get(0).replace(".", "").toLowerCase(Locale.ROOT);
        boolean beginsWithDay = !word.isEmpty() && Digits.isDigit(word.charAt(0));
        return beginsWithDay
                && !word.equals(first)
                && !MonthNames.code(month).isEmpty()
                && probe.single(first).isEmpty();
    }

    /** Whether neither leaves out anything: no era that the other has, and no month. */
    private boolean isEachOnItsOwn(DateProbe probe) {
        boolean areNumbers = WordMatcher.isNumber(first) && WordMatcher.isNumber(last);
        boolean mayBeDay =
                (!areNumbers || joint != ' ') && isShort(first) != isShort(last) || !areNumbers && isShort(first);
        boolean isCut = WordMatcher.isNumber(last) && last.startsWith("0") && last.length() < 4;
        return !mayBeDay
                && !isCut
                && EraLabel.isIn(first, probe) == EraLabel.isIn(last, probe)
                && !(WordMatcher.isNumber(last) && mayBeAlternatives(probe));
    }

    /** Whether it may as well be a day of a month. */
    private static boolean isShort(String text) {
        return WordMatcher.isNumber(text) && text.length() < 3;
    }

    private void shared(DateProbe probe, Set<Pair> found) {
        boolean firstLabelled = EraLabel.isIn(first, probe);
        boolean lastLabelled = EraLabel.isIn(last, probe);
        if (firstLabelled && !lastLabelled && !EraLabel.isBefore(first, probe)
                || lastLabelled && !firstLabelled && EraLabel.isBefore(last, probe)) {
            // In '2 BC - 2' nobody knows whether the second year is BC, too.
            return;
        }
        boolean isCut = ShortenedYear.mayBe(year(unlabelled(first, probe)), year(unlabelled(last, probe)));
        if (isCut
                || WordMatcher.of(first).size() > MOST_WORDS
                || WordMatcher.of(last).size() > MOST_WORDS) {
            return;
        }
        List<String> ends = endings(last);
        ends.forEach(end -> alike(first + " " + end, last, probe, found));
        for (String begin : beginnings(first)) {
            alike(first, begin + " " + last, probe, found);
            ends.forEach(end -> alike(first + " " + end, begin + " " + last, probe, found));
        }
        endings(first).forEach(end -> alike(first, last + " " + end, probe, found));
    }

    private static String unlabelled(String text, DateProbe probe) {
        return EraLabel.of(text, probe).map(EraLabel::rest).orElse(text);
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

    private static void alike(String first, String last, DateProbe probe, Set<Pair> found) {
        String one = probe.single(first);
        String other = one.isEmpty() ? "" : probe.single(last);
        if (!other.isEmpty() && probe.precision(one).equals(probe.precision(other))) {
            add(one, other, found);
        }
    }

    private static void add(String first, String last, Set<Pair> found) {
        if (!first.isEmpty() && !last.isEmpty() && !first.equals(last)) {
            found.add(new Pair(first, last));
        }
    }
}
