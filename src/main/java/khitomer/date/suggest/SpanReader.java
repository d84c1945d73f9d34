package khitomer.date.suggest;

import khitomer.date.InvalidDateException;
import khitomer.date.SpanParser;
import khitomer.date.TimeSpan;

/** Reads a length of time, or suggests a correction. */
public final class SpanReader {

    private SpanReader() {}

    /** The span that a text names; the exception contains a correction, if there is one. */
    public static TimeSpan read(String text) throws InvalidDateException {
        try {
            return SpanParser.parse(text);
        } catch (InvalidDateException problem) {
            throw problem.code().equals("wrong-shape") ? problem.with(SpanSuggestions.of(text)) : problem;
        }
    }
}
