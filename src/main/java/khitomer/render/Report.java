package khitomer.render;

import java.util.List;

/**
 * The answer to a question: named columns and rows.
 *
 * @param subject what the rows are: each an entry (of which all is told), each standing for an entry, or neither
 */
public record Report(List<Column> columns, List<Row> rows, Rows subject) {

    /** What the rows of a report stand for. */
    public enum Rows {
        /** Each row is an entry with all its fields; text and Markdown write its page. */
        WHOLE_ENTRIES,
        /** Each row tells something of an entry. */
        ENTRIES,
        /** Rows stand for no entry: {@code ids}, {@code flat} and {@code yaml} have nothing to write. */
        THINGS
    }

    public Report {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
