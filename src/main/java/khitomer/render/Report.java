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
        THINGS,
        /** Rows tell what is wrong, each at a place in a file, in the columns that {@link Finding} reads. */
        FINDINGS
    }

    public Report {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Whether each row stands for an entry. */
    public boolean isOfEntries() {
        return subject == Rows.ENTRIES || subject == Rows.WHOLE_ENTRIES;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
