package khitomer.date.suggest;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import khitomer.date.DateKind;
import khitomer.date.Digits;
import khitomer.date.InvalidDateException;
import khitomer.date.LoreDate;
import khitomer.date.Precision;
import khitomer.date.Qualification;
import khitomer.date.reckoning.DateToken;
import khitomer.date.reckoning.Reckoning;
import khitomer.date.reckoning.SingleDate;

/**
 * Finds out what to write instead of a text that is no date.
 *
 * <p>Every habit is asked for what the text may mean, and an answer is offered only where all of them are dates of one
 * meaning: a wrong date that was taken over from here would never be noticed again.
 */
public final class DateSuggestions {

    private static final String DAY = "2293-06-27";
    private static final int LONGEST = 80;
    private static final int DEEPEST = 4;
    private static final int MOST_TRIES = 100;

    private static final List<DateRewrite> HABITS = List.of(
            new WordedQualifiers(),
            new OneSidedRanges(),
            new JoinedDates(),
            new NumericDates(),
            new NumberShapes(),
            new WeeksAndDays(),
            new TimeShapes());

    /** Those that only texts with letters have. */
    private static final List<DateRewrite> WORDED =
            List.of(new AlternativeYears(), new WordedDates(), new PartsOfPeriods(), new CenturiesAndDecades());

    private final Reckoning reckoning;
    private final Map<String, Set<String>> known = new HashMap<>();
    private int depth;
    private int tries;

    public DateSuggestions(Reckoning reckoning) {
        this.reckoning = reckoning;
    }

    Reckoning reckoning() {
        return reckoning;
    }

    /** The same problem with what to write instead, as far as that is sure. */
    public InvalidDateException helped(String text, InvalidDateException problem) {
        if (text.length() > LONGEST
                || isWrittenInFull(text) && problem.instead().isEmpty()
                || problem.code().equals("TIME004")
                || problem.code().equals("TIME005")) {
            return problem;
        }
        Set<String> found = new LinkedHashSet<>(readings(gregorian(Typography.plain(text))));
        if (isDate(problem.instead())) {
            found.add(problem.instead());
        }
        String better = agreed(found);
        Set<String> doubts = new LinkedHashSet<>(NearEras.readings(text, this));
        doubts.add(better);
        String offered = better.isEmpty() ? "" : agreed(doubts).isEmpty() ? "" : better;
        InvalidDateException told = isWorded(text, problem, offered)
                ? InvalidDateException.notADate(text, problem.column() - 1, "a date is written in numbers")
                : problem;
        return told.with(offered);
    }

    /** {@code 2024-13-45} is shaped as it should be: nobody knows which of its numbers is wrong. */
    private static boolean isWrittenInFull(String text) {
        boolean isShaped = text.length() == DAY.length();
        for (int index = 0; index < text.length() && isShaped; index++) {
            isShaped = DAY.charAt(index) == '-' ? text.charAt(index) == '-' : Digits.isDigit(text.charAt(index));
        }
        return isShaped;
    }

    /** Without the calendar that GEDCOM may name, where that is the one that everything is written in. */
    private String gregorian(String text) {
        return reckoning.countsInAnEra()
                ? text
                : text.replace("@#DGREGORIAN@ ", "").replace("GREGORIAN ", "");
    }

    /** Whether what looks like an era is a word of another sort, such as {@code before}. */
    private static boolean isWorded(String text, InvalidDateException problem, String offered) {
        boolean offersAnother = !offered.isEmpty() && !offered.equals(problem.instead());
        boolean begins = WordedQualifiers.beginsWithOne(text)
                || OneSidedRanges.beginsWithOne(text)
                || PartsOfPeriods.beginsWithOne(text);
        return problem.code().equals("TIME003")
                && (offersAnother || begins)
                && !WesternEras.knows(text, problem.column());
    }

    /** All that a text can mean: itself if it is a date, else what any habit makes of it. */
    Set<String> readings(String text) {
        if (text.isEmpty() || depth >= DEEPEST || tries > MOST_TRIES) {
            return Set.of();
        }
        String key = depth + text;
        Set<String> found = known.get(key);
        if (found == null) {
            found = isDate(text) ? Set.of(text) : ofHabits(text);
            known.put(key, found);
        }
        return found;
    }

    private Set<String> ofHabits(String text) {
        Set<String> found = new LinkedHashSet<>();
        tries++;
        depth++;
        HABITS.forEach(habit -> add(habit.readings(text, this), text, found));
        if (WordMatcher.hasLetter(text)) {
            WORDED.forEach(habit -> add(habit.readings(text, this), text, found));
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
            return Optional.of(reckoning.exactly(text));
        } catch (InvalidDateException problem) {
            return Optional.empty();
        }
    }

    /** The first of some dates if all mean the same, and nothing was left untried. */
    private String agreed(Collection<String> dates) {
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
    String neighbour(String text, boolean before) {
        boolean isLabelled = !DateToken.of(text, 0, text.length()).label().isEmpty();
        return part(text)
                .flatMap(reading -> neighbour(reading, before, isLabelled))
                .orElse("");
    }

    private static Optional<String> neighbour(SingleDate reading, boolean before, boolean isLabelled) {
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
            DateToken piece = DateToken.of(text, 0, text.length());
            return isSingle(text) ? Optional.of(reckoning.read(text, piece)) : Optional.empty();
        } catch (InvalidDateException problem) {
            return Optional.empty();
        }
    }
}
