package khitomer.render.report;

import java.util.List;
import java.util.Optional;

/**
 * Something wrong in a file, with all that formats for other programs tell of it.
 *
 * @param severity {@code error}, {@code warning} or {@code note}
 * @param evidence the statements that contradict each other; empty for what one place shows
 * @param shortfall how much is missing for them to agree; empty where nothing is counted
 * @param instead what to write instead, or the empty string
 * @param fix the change that writes it, where it is known exactly
 */
public record DiagnosticRow(
        Place place,
        String severity,
        Rule rule,
        String message,
        List<Evidence> evidence,
        String shortfall,
        String instead,
        Optional<Fix> fix) {

    public DiagnosticRow {
        evidence = List.copyOf(evidence);
    }

    /** A place in a file; line and column are counted from one. */
    public record Place(String file, int line, int column) {

        @Override
        public String toString() {
            return file + ":" + line + ":" + column;
        }
    }

    /** A statement, and what follows from it. */
    public record Evidence(Place place, String text, String implies) {}

    /** Characters of the line that the finding is in, from one column to before another, and what to put there. */
    public record Fix(int from, int to, String text) {}

    /**
     * The rule that is broken.
     *
     * @param summary one sentence
     * @param text the whole explanation: the summary in its first line, and paragraphs
     */
    public record Rule(String code, String severity, String summary, String text) {}
}
