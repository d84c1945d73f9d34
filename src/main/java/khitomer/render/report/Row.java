package khitomer.render.report;

import java.util.List;
import java.util.function.Supplier;

/**
 * One row of a report: a cell for each column, and perhaps the entry it stands for.
 *
 * <p>The entry and its page are made only when a format asks for them.
 *
 * @param subject the entry that the row stands for, or none
 * @param page the page about that entry, or none
 */
public record Row(List<Cell> cells, List<Supplier<EntryRecord>> subject, List<Supplier<Page>> page) {

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
    public static Row of(List<Cell> cells, Supplier<EntryRecord> subject) {
        return new Row(cells, List.of(subject), List.of());
    }

    /** A row that is an entry, told in full on a page. */
    public static Row of(List<Cell> cells, Supplier<EntryRecord> subject, Supplier<Page> page) {
        return new Row(cells, List.of(subject), List.of(page));
    }

    /** The entry that the row stands for; it must stand for one. */
    public EntryRecord onlySubject() {
        return only(subject, "entry");
    }

    /** The page about the entry that the row is; it must have one. */
    public Page onlyPage() {
        return only(page, "page");
    }

    private static <T> T only(List<Supplier<T>> made, String what) {
        if (made.isEmpty()) {
            throw new IllegalStateException("the row has no ".concat(what));
        }
        return made.get(0).get();
    }
}
