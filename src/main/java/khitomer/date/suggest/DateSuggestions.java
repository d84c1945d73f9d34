package khitomer.date.suggest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import khitomer.date.Digits;
import khitomer.date.InvalidDateException;
import khitomer.date.reckoning.Reckoning;

/**
 * Finds out what to write instead of a text that is no date.
 *
 * <p>Every rewrite is asked for what the text may mean, and an answer is offered only where all of them are dates of
 * one meaning: a wrong date that was taken over from here would never be noticed again.
 */
final class DateSuggestions {

    private static final String DAY = "2293-06-27";
    private static final int LONGEST = 80;

    private static final List<DateProbe.Rewrite> REWRITES = List.of(
            new WordedQualifiers(),
            new OneSidedRanges(),
            new JoinedDates(),
            new NumericDates(),
            new NumberShapes(),
            new WeeksAndDays(),
            new TimeShapes());

    /** Those that only texts with letters have. */
    private static final List<DateProbe.Rewrite> WORDED =
            List.of(new AlternativeYears(), new WordedDates(), new PartsOfPeriods(), new CenturiesAndDecades());

    private final Reckoning reckoning;
    private final DateProbe probe;

    DateSuggestions(Reckoning reckoning) {
        this.reckoning = reckoning;
        this.probe = new DateProbe(reckoning, REWRITES, WORDED);
    }

    /** The same problem with what to write instead, as far as that is sure. */
    InvalidDateException improve(String text, InvalidDateException problem) {
        if (text.length() > LONGEST
                || isWrittenInFull(text) && problem.suggestion().isEmpty()
                || problem.code().equals("TIME004")
                || problem.code().equals("TIME005")) {
            return problem;
        }
        Set<String> found = new LinkedHashSet<>(probe.readings(gregorian(Typography.plain(text))));
        if (probe.isDate(problem.suggestion())) {
            found.add(problem.suggestion());
        }
        String better = probe.agreed(found);
        Set<String> doubts = new LinkedHashSet<>(NearEras.readings(text, probe));
        doubts.add(better);
        String offered = better.isEmpty() ? "" : probe.agreed(doubts).isEmpty() ? "" : better;
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
        boolean offersAnother = !offered.isEmpty() && !offered.equals(problem.suggestion());
        boolean begins = WordedQualifiers.beginsWithOne(text)
                || OneSidedRanges.beginsWithOne(text)
                || PartsOfPeriods.beginsWithOne(text);
        return problem.code().equals("TIME003")
                && (offersAnother || begins)
                && !WesternEras.knows(text, problem.column());
    }
}
