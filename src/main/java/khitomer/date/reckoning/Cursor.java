package khitomer.date.reckoning;

import khitomer.date.Digits;
import khitomer.date.InvalidDateException;

/** Walks over the characters of one number of a date, and over the qualifier that follows its era. */
final class Cursor {

    static final int END = -1;

    private final String text;
    private final int end;
    private int position;
    private int tail;

    /** @param tail where a qualifier stands behind the label of the era, or -1 */
    Cursor(String text, int begin, int end, int tail) {
        this.text = text;
        this.position = begin;
        this.end = end;
        this.tail = tail;
    }

    String text() {
        return text;
    }

    int position() {
        return position < end || tail < 0 ? position : tail;
    }

    boolean atEnd() {
        return position >= end && tail < 0;
    }

    int peek() {
        return position < end ? text.charAt(position) : tail < 0 ? END : text.charAt(tail);
    }

    boolean isAtDigit() {
        return Digits.isDigit(peek());
    }

    void skip() {
        if (position < end) {
            position++;
        } else {
            tail = -1;
        }
    }

    boolean takes(char character) {
        boolean taken = peek() == character;
        if (taken) {
            skip();
        }
        return taken;
    }

    /** Two digits, which may be unspecified. */
    Digits twoDigits(String of) throws InvalidDateException {
        int begin = position;
        Digits digits = Digits.of(0);
        while (position < begin + 2) {
            if (!Digits.isDigitOrUnspecified(peek())) {
                throw problem(position == begin && atEnd() ? of + " is missing" : of + " has two digits");
            }
            digits = digits.then(peek());
            skip();
        }
        if (isAtDigit()) {
            throw problem(of + " has two digits");
        }
        return digits;
    }

    InvalidDateException problem(String why) {
        return problem(position(), why);
    }

    InvalidDateException problem(int index, String why) {
        return InvalidDateException.notADate(text, index, why);
    }

    InvalidDateException unexpected() {
        return problem(
                atEnd()
                        ? "it ends too early"
                        : peek() == ' '
                                ? "a blank cannot stand here"
                                : "'" + Character.toString(text.codePointAt(position())) + "' cannot stand here");
    }
}
