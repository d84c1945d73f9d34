package khitomer.date.reckoning;

import khitomer.date.Bounds;
import khitomer.date.DateKind;
import khitomer.date.DatePart;
import khitomer.date.InvalidDateException;
import khitomer.date.Precision;
import khitomer.date.Qualification;

/** Reads a number of a decimal era, such as {@code 41153.7}. */
final class DecimalParser {

    private static final int MOST_DIGITS = 15;

    /** Finer decimals than these say nothing about seconds; they are read and not counted. */
    private static final long MOST_PLACES = 100_000;

    private final DecimalEra era;
    private final Cursor cursor;
    private final QualificationParser qualifiers;

    DecimalParser(DecimalEra era, Cursor cursor) {
        this.era = era;
        this.cursor = cursor;
        this.qualifiers = new QualificationParser(cursor);
    }

    SingleDate read() throws InvalidDateException {
        int begin = cursor.position();
        qualifiers.before(DatePart.DAY);
        boolean negative = cursor.peek() == '-';
        long whole = whole(begin);
        Bounds stated = cursor.takes('.') ? fraction(whole, negative) : era.step(whole, 0, 1);
        qualifiers.behind();
        if (!cursor.atEnd()) {
            throw cursor.unexpected();
        }
        Qualification marks = new Qualification(qualifiers.approximate(), qualifiers.uncertain(), false);
        int level = !qualifiers.any() ? 0 : qualifiers.inside() ? 2 : 1;
        Bounds widened = qualifiers.approximate() ? widened(stated) : stated;
        return new SingleDate(era, DateKind.DATE, Precision.DECIMAL, level, marks, stated, widened);
    }

    private long whole(int begin) throws InvalidDateException {
        boolean negative = cursor.takes('-');
        int first = cursor.position();
        long number = 0;
        for (; cursor.isAtDigit(); cursor.skip()) {
            if (cursor.position() - first >= MOST_DIGITS) {
                throw InvalidDateException.beyondTheAxis(cursor.text(), begin);
            }
            number = number * 10 + cursor.peek() - '0';
        }
        if (cursor.position() == first) {
            throw cursor.unexpected();
        }
        long whole = negative ? -number : number;
        if (whole < era.lowest() || whole > era.highest()) {
            throw EraLimits.outside(era.label(), cursor.text(), begin, era.lowest(), era.highest());
        }
        if (!era.isOnAxis(whole)) {
            throw InvalidDateException.beyondTheAxis(cursor.text(), begin);
        }
        return whole;
    }

    private Bounds fraction(long whole, boolean negative) throws InvalidDateException {
        if (!cursor.isAtDigit()) {
            throw cursor.problem("decimals are missing");
        }
        long fraction = 0;
        long places = 1;
        for (; cursor.isAtDigit(); cursor.skip()) {
            if (places < MOST_PLACES) {
                fraction = fraction * 10 + cursor.peek() - '0';
                places *= 10;
            }
        }
        return negative && fraction > 0
                ? era.step(whole - 1, places - fraction, places)
                : era.step(whole, fraction, places);
    }

    /** By one step of the last decimal place on each side. */
    private static Bounds widened(Bounds stated) {
        long step = stated.latest() - stated.earliest() + 1;
        return new Bounds(stated.earliest() - step, stated.latest() + step);
    }
}
