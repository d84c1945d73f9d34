package khitomer.date.suggest;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import khitomer.date.DateKind;
import khitomer.date.InvalidDateException;
import khitomer.date.LoreDate;
import khitomer.date.Precision;
import khitomer.date.Qualification;
import khitomer.date.reckoning.DateToken;
import khitomer.date.reckoning.Reckoning;
import khitomer.date.reckoning.SingleDate;

/**
 * Answers rewrites of one text: whether another text is a date, what it can mean, which date precedes or follows it.
 * Tries a bounded number of texts.
 */
final class DateProbe {

    private static final int DEEPEST = 4;
    private static final int MOST_TRIES = 100;

    private final Reckoning reckoning;
    private final List<Rewrite> rewrites;
    private final List<Rewrite> worded;
    private final Map<String, Set<String>> known = new HashMap<>();
    private int depth;
    private int tries;

    /** Knows one way in which people write dates that are none, and what such texts mean. */
    interface Rewrite {

        /**
         * How to write what this text can mean, every meaning that it may have; what is no date is dropped by the
         * caller. Empty if it is not written in this way.
         */
        List<String> readings(String text, DateProbe probe);
    }

    /** @param worded the rewrites of texts with letters only */
    DateProbe(Reckoning reckoning, List<Rewrite> rewrites, List<Rewrite> worded) {
        this.reckoning = reckoning;
        this.rewrites = rewrites;
        this.worded = worded;
    }

    Reckoning reckoning() {
        return reckoning;
    }

    /** All that a text can mean: itself if it is a date, else what any rewrite makes of it. */
    Set<String> readings(String text) {
        if (text.isEmpty() || depth >= DEEPEST || tries > MOST_TRIES) {
            return Set.of();
        }
        String key = depth + text;
        Set<String> found = known.get(key);
        if (found == null) {
            found = isDate(text) ? Set.of(text) : ofRewrites(text);
            known.put(key, found);
        }
        return found;
    }

    private Set<String> ofRewrites(String text) {
        Set<String> found = new LinkedHashSet<>();
        tries++;
        depth++;
        rewrites.forEach(rewrite -> add(rewrite.readings(text, this), text, found));
        if (WordMatcher.hasLetter(text)) {
            worded.forEach(rewrite -> add(rewrite.readings(text, this), text, found));
        }
        depth--;
        return found;
    }

    private void add(List<String> readings, String text, Set<String> found) {
        for (String reading : readings) {
            if (!reading.equals(text) && isDate(reading)) {
                found.add(reading);
            }
        }
    }

    /** What to write for a text; empty where it has no meaning, or more than one. */
    String sure(String text) {
        return agreed(readings(text));
    }

    /** The same, but for intervals and sets. */
    String single(String text) {
        String date = sure(text);
        return isSingle(date) ? date : "";
    }

    static boolean isSingle(String date) {
        return !date.isEmpty() && date.indexOf('/') < 0 && date.indexOf('[') < 0 && date.indexOf('{') < 0;
    }

    /** Whether the text at hand is all that was written, and no part of it. */
    boolean isWhole() {
        return depth <= 1;
    }

    boolean isDate(String text) {
        return !text.isEmpty() && read(text).isPresent();
    }

    private Optional<LoreDate> read(String text) {
        try {
            return Optional.of(reckoning.parse(text));
        } catch (InvalidDateException problem) {
            return Optional.empty();
        }
    }

    /** The first of some dates if all mean the same, and nothing was left untried. */
    String agreed(Collection<String> dates) {
        if (dates.isEmpty() || tries > MOST_TRIES) {
            return "";
        }
        String first = dates.iterator().next();
        Optional<LoreDate> meant = read(first);
        return dates.stream().allMatch(date -> sameMeaning(meant, read(date))) ? first : "";
    }

    private static boolean sameMeaning(Optional<LoreDate> one, Optional<LoreDate> other) {
        return one.isPresent()
                && other.isPresent()
                && one.get().start().equals(other.get().start())
                && one.get().end().equals(other.get().end())
                && one.get().approximate() == other.get().approximate()
                && one.get().uncertain() == other.get().uncertain();
    }

    /** What a single date names: a year, a month, a day; empty for what is none. */
    Optional<Precision> precision(String date) {
        return part(date).map(SingleDate::precision);
    }

    /** The year, month or day just before this one, or just after it; empty for what is none of these. */
    String neighbor(String text, boolean before) {
        boolean isLabelled = !DateToken.of(text, 0, text.length()).label().isEmpty();
        return part(text)
                .flatMap(reading -> neighbor(reading, before, isLabelled))
                .orElse("");
    }

    private static Optional<String> neighbor(SingleDate reading, boolean before, boolean isLabelled) {
        boolean exact = reading.marks().equals(Qualification.NONE)
                && reading.kind() == DateKind.DATE
                && reading.precision() != Precision.DECIMAL;
        long second =
                before ? reading.stated().earliest() - 1 : reading.stated().latest() + 1;
        Optional<String> number = exact ? reading.era().number(second, reading.precision()) : Optional.empty();
        return isLabelled ? number.map(reading.era()::labelled) : number;
    }

    private Optional<SingleDate> part(String text) {
        try {
            return isSingle(text) ? Optional.of(reckoning.parseSingle(text)) : Optional.empty();
        } catch (InvalidDateException problem) {
            return Optional.empty();
        }
    }
}
