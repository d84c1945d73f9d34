package khitomer.chronology;

import java.util.Optional;
import khitomer.chronology.solver.Edge;
import khitomer.date.InvalidDateException;
import khitomer.date.SpanParser;
import khitomer.date.TimeSpan;

/**
 * The least and the most seconds that a length of time allows.
 *
 * @param least 0 where nothing is said
 * @param most {@link Edge#FAR} where nothing is said
 */
record DurationBounds(long least, long most) {

    /** Completed units: at least so many, less than one more; or as {@code {at-least: …, at-most: …}} says. */
    static DurationBounds completed(String written) {
        if (written.startsWith("{")) {
            return new DurationBounds(
                    part(written, "at-least: ").map(TimeSpan::shortest).orElse(0L),
                    part(written, "at-most: ").map(TimeSpan::longest).orElse(Edge.FAR));
        }
        return span(written)
                .map(span -> new DurationBounds(
                        span.shortest(),
                        span.next().map(next -> next.longest() - 1).orElse(Edge.FAR)))
                .orElse(new DurationBounds(0, Edge.FAR));
    }

    /** Whole years of age, from one number to another. */
    static DurationBounds years(double least, double most) {
        DurationBounds youngest = completed((long) Math.max(0, least) + " years");
        return most > 1e9
                ? new DurationBounds(youngest.least(), Edge.FAR)
                : new DurationBounds(
                        youngest.least(), completed((long) most + " years").most());
    }

    private static Optional<TimeSpan> part(String written, String key) {
        int at = written.indexOf(key);
        if (at < 0) {
            return Optional.empty();
        }
        int end = written.indexOf(',', at);
        return span(written.substring(at + key.length(), end < 0 ? written.length() - 1 : end)
                .strip());
    }

    /** The span of a text; a bare count means years. */
    static Optional<TimeSpan> span(String written) {
        try {
            return Optional.of(SpanParser.parse(written.indexOf(' ') < 0 ? written + " years" : written));
        } catch (InvalidDateException unreadable) {
            return Optional.empty();
        }
    }
}
