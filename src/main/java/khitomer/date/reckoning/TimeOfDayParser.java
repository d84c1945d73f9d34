package khitomer.date.reckoning;

import khitomer.date.Digits;
import khitomer.date.InvalidDateException;

/** Reads a time of day with its zone, such as {@code 23:20:30+04:30}. */
final class TimeOfDayParser {

    private static final int SECONDS_PER_HOUR = 3600;

    private final Cursor cursor;

    TimeOfDayParser(Cursor cursor) {
        this.cursor = cursor;
    }

    /** The seconds since midnight in Greenwich; negative or more than a day where the zone makes it another day. */
    long read() throws InvalidDateException {
        long second = number("an hour", 23) * SECONDS_PER_HOUR;
        expectColon();
        second += number("a minute", 59) * 60;
        expectColon();
        second += number("a second", 59);
        if (cursor.atEnd() || cursor.takes('Z')) {
            return second;
        }
        return second - offset();
    }

    private long offset() throws InvalidDateException {
        int sign = cursor.position();
        boolean west = cursor.peek() == '-';
        if (!west && cursor.peek() != '+') {
            throw cursor.unexpected();
        }
        cursor.skip();
        long offset = number("the hour of a zone", 23) * SECONDS_PER_HOUR;
        if (!cursor.atEnd()) {
            expectColon();
            offset += number("the minute of a zone", 59) * 60;
        }
        if (west && offset == 0) {
            throw cursor.problem(sign, "a zone without offset is '+00:00' or 'Z'");
        }
        return west ? -offset : offset;
    }

    private void expectColon() throws InvalidDateException {
        if (!cursor.takes(':')) {
            throw cursor.problem("hours, minutes and seconds are separated by ':'");
        }
    }

    private long number(String of, int most) throws InvalidDateException {
        int begin = cursor.position();
        Digits digits = cursor.twoDigits(of);
        if (!digits.isKnown() || digits.base() > most) {
            throw cursor.problem(begin, of + " is 00 to " + most);
        }
        return digits.base();
    }
}
