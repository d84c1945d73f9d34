package khitomer.render.report;

import java.util.List;
import java.util.function.Supplier;

/**
 * The answer to a question: named columns and rows.
 *
 * @param subject what the rows are: each an entry (of which all is told, or a part), each about an entry, or neither
 * @param findings what the rows tell where they are findings, with all that their columns leave out; else empty
 */
public record Report(List<Column> columns, List<Row> rows, Rows subject, List<Supplier<DiagnosticRow>> findings) {

    /** What the rows of a report stand for. */
    public enum Rows {
        /** Each row is an entry with all its fields; text and Markdown write its page. */
        WHOLE_ENTRIES,
        /** Each row is an entry, of which the columns are a part. */
        ENTRIES,
        /**
         * Each row says of an entry what the entry itself does not: {@code flat} and {@code yaml} have no place for it.
         */
        ABOUT_ENTRIES,
        /** Rows stand for no entry: {@code ids}, {@code flat} and {@code yaml} have nothing to write. */
        THINGS,
        /** Rows tell what is wrong, each at a place in a file. */
        FINDINGS
    }

    public Report {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    public Report(List<Column> columns, List<Row> rows, Rows subject) {
        this(columns, rows, subject, List.of());
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
