package khitomer.date.reckoning;

import khitomer.date.DatePart;
import khitomer.date.InvalidDateException;

/** Gathers the qualifiers of one date: before a part they mark that part, behind it all down to that part. */
public final class QualificationParser {

    private final Cursor cursor;
    private boolean approximate;
    private boolean uncertain;
    private boolean inside;
    private DatePart coarsest = DatePart.DAY;

    QualificationParser(Cursor cursor) {
        this.cursor = cursor;
    }

    public static boolean isQualifier(int character) {
        return character == '?' || character == '~' || character == '%';
    }

    void before(DatePart part) throws InvalidDateException {
        if (isQualifier(cursor.peek())) {
            inside = true;
            mark(part);
        }
    }

    void behind() throws InvalidDateException {
        if (isQualifier(cursor.peek())) {
            mark(DatePart.YEAR);
            inside |= !cursor.atEnd();
        }
    }

    private void mark(DatePart part) throws InvalidDateException {
        int qualifier = cursor.peek();
        cursor.skip();
        if (isQualifier(cursor.peek())) {
            throw cursor.problem("there is one qualifier, and '%' is both '?' and '~'");
        }
        uncertain |= qualifier != '~';
        if (qualifier != '?') {
            approximate = true;
            coarsest = part.compareTo(coarsest) < 0 ? part : coarsest;
        }
    }

    boolean approximate() {
        return approximate;
    }

    boolean uncertain() {
        return uncertain;
    }

    boolean any() {
        return approximate || uncertain;
    }

    /** Whether a qualifier marks less than the whole date. */
    boolean inside() {
        return inside;
    }

    /** The coarsest part that is approximate. */
    DatePart coarsest() {
        return coarsest;
    }
}
