package khitomer.date;

import java.util.List;

/** Finds out what to write instead of a text that is no date. Offers nothing that is no date itself. */
final class Instead {

    private static final int LONGEST = 80;
    private static final int DEEPEST = 5;
    private static final int MOST_TRIES = 300;

    private static final List<Habit> HABITS = List.of(new Typography(), new WordedQualifiers(), new WordedRanges(),
            new WordedDates(), new PartsOfPeriods(), new CenturiesAndDecades(), new NumberShapes(), new TimeShapes(),
            new WesternEras());

    private final Reckoning reckoning;
    private int depth;
    private int tries;

    Instead(Reckoning reckoning) {
        this.reckoning = reckoning;
    }

    /** The same problem with what to write instead, as far as anybody can know. */
    DateProblem helped(String text, DateProblem problem) {
        if (isDate(problem.instead())) {
            return problem;
        }
        String better = text.length() > LONGEST ? "" : valid(text);
        if (better.isEmpty() || !problem.code().equals("TIME003") || WesternEras.knows(text, problem.column())) {
            return problem.with(better);
        }
        return DateProblem.notADate(text, problem.column() - 1, "a date is written in numbers").with(better);
    }

    /** The text if it is a date, else what it should be; empty where that is not known. */
    String valid(String text) {
        if (text.isEmpty() || tries++ > MOST_TRIES) {
            return "";
        }
        if (isDate(text)) {
            return text;
        }
        String found = "";
        depth++;
        for (int index = 0; depth <= DEEPEST && found.isEmpty() && index < HABITS.size(); index++) {
            String better = HABITS.get(index).rewritten(text, this);
            found = better.equals(text) ? "" : valid(better);
        }
        depth--;
        return found;
    }

    boolean isDate(String text) {
        try {
            reckoning.exactly(text);
            return true;
        } catch (DateProblem problem) {
            return false;
        }
    }

    /** The year, month or day just before this one, or just after it; empty for what is none of these. */
    String neighbour(String text, boolean before) {
        try {
            Reading reading = reckoning.read(text, Piece.of(text, 0, text.length()));
            boolean exact = reading.marks().equals(Marks.NONE) && reading.kind() == DateKind.DATE
                    && reading.precision() != Precision.DECIMAL;
            long second = before ? reading.stated().earliest() - 1 : reading.stated().latest() + 1;
            return exact ? reading.era().number(second, reading.precision()).map(reading.era()::labelled).orElse("") : "";
        } catch (DateProblem problem) {
            return "";
        }
    }
}
