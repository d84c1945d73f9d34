package khitomer.date.suggest;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import khitomer.date.suggest.DatePair.Pair;

/** Two years, of which one names the era of both: {@code AD 978 or 83}, {@code 100-44 BC}. */
final class YearsOfOneEra {

    private static final int MOST_DIGITS = 9;

    private final EraLabel label;
    private final String first;
    private final String last;
    private final DateSuggestions instead;

    private YearsOfOneEra(EraLabel label, String first, String last, DateSuggestions instead) {
        this.label = label;
        this.first = first;
        this.last = last;
        this.instead = instead;
    }

    /** What the two can be; empty where they are anything else. */
    static Optional<Set<Pair>> of(DatePair sides, DateSuggestions instead) {
        Optional<EraLabel> before = EraLabel.of(sides.first(), instead);
        Optional<EraLabel> behind = EraLabel.of(sides.last(), instead);
        Optional<EraLabel> label = before.or(() -> behind);
        String first = before.map(EraLabel::rest).orElse(sides.first());
        String last = behind.map(EraLabel::rest).orElse(sides.last());
        boolean areYears = WordMatcher.isNumber(first) && WordMatcher.isNumber(last) && first.length() <= MOST_DIGITS;
        if (label.isEmpty() || before.isPresent() && behind.isPresent() || !areYears) {
            return Optional.empty();
        }
        // In '2 BC - 2' nobody knows whether the second year is BC, too; and a mark may belong to one or to both.
        boolean servesBoth = label.get().isBefore() == before.isPresent();
        boolean isMarked = DatePair.isMarked(sides.first()) || DatePair.isMarked(sides.last());
        YearsOfOneEra years = new YearsOfOneEra(label.get(), first, last, instead);
        return Optional.of(servesBoth && !isMarked ? years.pairs(sides.joint()) : Set.of());
    }

    private Set<Pair> pairs(char joint) {
        Set<Pair> found = new LinkedHashSet<>();
        if (last.length() >= first.length()) {
            add(last, found);
        } else if (!countsUp()) {
            // 978-72 BC are years of one decade, or of 906 years: both are left to be judged.
            add(last, found);
            add(ShortenedYear.completed(first, last), found);
        } else {
            Optional<String> completed = ShortenedYear.after(first, last, joint);
            completed.ifPresent(year -> add(year, found));
            boolean mayBeShort = label.isDeclared() || instead.reckoning().countsInAnEra();
            if (completed.isPresent() && mayBeShort) {
                add(last, found);
            }
        }
        return found;
    }

    private void add(String year, Set<Pair> found) {
        DatePair.add(date(first), date(year), found);
    }

    private boolean countsUp() {
        String next = Long.toString(Long.parseLong(first) + 1);
        return instead.isDate(date(first) + "/" + date(next));
    }

    private String date(String year) {
        return instead.single(label.isBefore() ? label.era() + " " + year : year + " " + label.era());
    }
}
