package khitomer.render.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import khitomer.render.report.Column.Style;
import khitomer.render.report.Report.Rows;

/** How rows are made from things: the name of each column, and what of a thing stands in it. */
public final class Columns<T> {

    private final List<Column> columns;
    private final List<Function<T, Cell>> cells;

    private Columns(List<Column> columns, List<Function<T, Cell>> cells) {
        this.columns = columns;
        this.cells = cells;
    }

    /** No columns yet. */
    public static <T> Columns<T> of() {
        return new Columns<>(List.of(), List.of());
    }

    public Columns<T> text(String name, Function<T, String> text) {
        return with(name, Style.PLAIN, thing -> Cell.text(text.apply(thing)));
    }

    public Columns<T> text(String name, Style style, Function<T, String> text) {
        return with(name, style, thing -> Cell.text(text.apply(thing)));
    }

    public Columns<T> number(String name, Function<T, ? extends java.lang.Number> number) {
        return with(
                name, Style.PLAIN, thing -> new Cell.Number(number.apply(thing).toString()));
    }

    /** These columns and one more. */
    public Columns<T> with(String name, Style style, Function<T, Cell> cell) {
        List<Column> moreColumns = new ArrayList<>(columns);
        moreColumns.add(new Column(name, style));
        List<Function<T, Cell>> moreCells = new ArrayList<>(cells);
        moreCells.add(cell);
        return new Columns<>(moreColumns, moreCells);
    }

    /** A report whose rows stand for no entries. */
    public Report things(List<T> things) {
        return new Report(
                columns, things.stream().map(thing -> Row.of(cells(thing))).toList(), Rows.THINGS);
    }

    /** A report whose rows tell what is wrong; the findings are made only for formats that ask for them. */
    public Report findings(List<T> things, Function<T, DiagnosticRow> finding) {
        return new Report(
                columns,
                things.stream().map(thing -> Row.of(cells(thing))).toList(),
                Rows.FINDINGS,
                things.stream()
                        .<Supplier<DiagnosticRow>>map(thing -> () -> finding.apply(thing))
                        .toList());
    }

    /** A report whose rows each are an entry, of which the columns are a part. */
    public Report entries(List<T> things, Function<T, EntryRecord> subject) {
        return entries(things, subject, Rows.ENTRIES);
    }

    /** A report whose rows each say of an entry what the entry itself does not. */
    public Report aboutEntries(List<T> things, Function<T, EntryRecord> subject) {
        return entries(things, subject, Rows.ABOUT_ENTRIES);
    }

    private Report entries(List<T> things, Function<T, EntryRecord> subject, Rows kind) {
        List<Row> rows = things.stream()
                .map(thing -> Row.of(cells(thing), () -> subject.apply(thing)))
                .toList();
        return new Report(columns, rows, kind);
    }

    private List<Cell> cells(T thing) {
        return cells.stream().map(cell -> cell.apply(thing)).toList();
    }
}
