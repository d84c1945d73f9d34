package khitomer.render.report;

/** What to do with each kind of cell. */
public interface CellCases<T> {

    T nothing();

    /** For programs, a day that is not there is nothing. */
    default T unbounded() {
        return nothing();
    }

    T text(Cell.Text text);

    T number(Cell.Number number);

    T truth(Cell.Truth truth);

    T date(Cell.Date date);

    T reference(Cell.Reference reference);

    T many(Cell.Many many);

    T parts(Cell.Parts parts);

    T said(Cell.Said said);
}
