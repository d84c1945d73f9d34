package khitomer.chronology;

import java.util.Optional;
import khitomer.chronology.solver.Network;
import khitomer.date.DateProblem;
import khitomer.date.Span;

/**
 * The least and the most seconds that a length of time allows.
 *
 * @param least 0 where nothing is said
 * @param most {@link Network#FAR} where nothing is said
 */
record Lengths(long least, long most) {

    /** Completed units: at least so many, less than one more; or as {@code {at-least: …, at-most: …}} says. */
    static Lengths completed(String written) {
        if (written.startsWith("{")) {
            return new Lengths(
                    part(written, "at-least: ").map(Span::shortest).orElse(0L),
                    part(written, "at-most: ").map(Span::longest).orElse(Network.FAR));
        }
        return span(written)
                .map(span -> new Lengths(
                        span.shortest(),
                        span.next().map(next -> next.longest() - 1).orElse(Network.FAR)))
                .orElse(new Lengths(0, Network.FAR));
    }

    /** Whole years of age, from one number to another. */
    static Lengths years(double least, double most) {
        Lengths youngest = completed((long) Math.max(0, least) + " years");
        return most > 1e9
                ? new Lengths(youngest.least(), Network.FAR)
                : new Lengths(
                        youngest.least(), completed((long) most + " years").most());
    }

    private static Optional<Span> part(String written, String key) {
        int at = written.indexOf(key);
        if (at < 0) {
            return Optional.empty();
        }
        int end = written.indexOf(',', at);
        return span(written.substring(at + key.length(), end < 0 ? written.length() - 1 : end)
                .strip());
    }

    /** The span of a text; a bare count means years. */
    static Optional<Span> span(String written) {
        try {
            return Optional.of(Span.parse(written.indexOf(' ') < 0 ? written + " years" : written));
        } catch (DateProblem unreadable) {
            return Optional.empty();
        }
    }
}
