package khitomer.date;

/** Parses a length of time such as {@code 5 years}, or says what is wrong with it. */
public final class SpanParser {

    public static final int MOST_DIGITS = 15;

    private static final String SHAPE = "it is a whole number and years, months, weeks, days or hours";

    private final String text;

    private SpanParser(String text) {
        this.text = text;
    }

    /** The span that a text names. */
    public static TimeSpan parse(String text) throws InvalidDateException {
        return new SpanParser(text).read();
    }

    private TimeSpan read() throws InvalidDateException {
        int end = 0;
        while (end < text.length() && Digits.isDigit(text.charAt(end))) {
            end++;
        }
        if (end == 0 || end == text.length() || text.charAt(end) != ' ') {
            throw problem(end);
        }
        String word = text.substring(end + 1);
        for (SpanUnit unit : SpanUnit.values()) {
            if (word.equals(unit.word(1)) || word.equals(unit.word(2))) {
                return span(end, unit);
            }
        }
        throw problem(end + 1);
    }

    private TimeSpan span(int end, SpanUnit unit) throws InvalidDateException {
        if (end > MOST_DIGITS || Long.parseLong(text.substring(0, end)) > TimeSpan.most(unit)) {
            throw new InvalidDateException(
                    "TIME005", 1, InvalidDateException.quoted(text) + " is longer than 100 000 000 000 years", "");
        }
        return new TimeSpan(Long.parseLong(text.substring(0, end)), unit);
    }

    private InvalidDateException problem(int index) {
        return new InvalidDateException(
                "wrong-shape", index + 1, InvalidDateException.quoted(text) + " is not a length of time: " + SHAPE, "");
    }
}
