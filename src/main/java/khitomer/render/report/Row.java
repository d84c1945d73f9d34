package khitomer.render.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One row of a report: a cell for each column, and perhaps the entry it stands for.
 *
 * <p>The entry and its page are made only when a format asks for them.
 *
 * @param subject the entry that the row stands for, or none
 * @param page the page about that entry, or none
 */
public record Row(List<Cell> cells, Optional<Supplier<EntryRecord>> subject, Optional<Supplier<Page>> page) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** A row that stands for no entry. */
    public static Row of(List<Cell> cells) {
        return new Row(cells, Optional.empty(), Optional.empty());
    }

    /** A row that stands for an entry. */
    public static Row of(List<Cell> cells, Supplier<EntryRecord> subject) {
        return new Row(cells, Optional.of(subject), Optional.empty());
    }

    /** A row that is an entry, told in full on a page. */
    public static Row of(List<Cell> cells, Supplier<EntryRecord> subject, Supplier<Page> page) {
        return new Row(cells, Optional.of(subject), Optional.of(page));
    }

    /** The entry that the row stands for; it must stand for one. */
    public EntryRecord onlySubject() {
        return only(subject, "entry");
    }

    /** The page about the entry that the row is; it must have one. */
    public Page onlyPage() {
        return only(page, "page");
    }

    private static <T> T only(Optional<Supplier<T>> made, String what) {
        if (made.isEmpty()) {
            throw new IllegalStateException("the row has no ".concat(what));
        }
        return made.get().get();
    }
}
