package khitomer.render;

import java.util.List;
import java.util.function.Supplier;

/**
 * One row of a report: a cell for each column, and perhaps the entry it stands for.
 *
 * <p>The entry and its page are made only when a format asks for them.
 */
public record Row(List<Cell> cells, List<Supplier<Subject>> subject, List<Supplier<Page>> page) {

    public Row {
        cells = List.copyOf(cells);
        subject = List.copyOf(subject);
        page = List.copyOf(page);
    }

    /** A row that stands for no entry. */
    public static Row of(List<Cell> cells) {
        return new Row(cells, List.of(), List.of());
    }

    /** A row that stands for an entry. */
    public static Row of(List<Cell> cells, Supplier<Subject> subject) {
        return new Row(cells, List.of(subject), List.of());
    }
}
