package khitomer.date.reckoning;

import java.util.List;
import khitomer.date.Bounds;
import khitomer.date.DateKind;
import khitomer.date.Digits;
import khitomer.date.EndpointState;
import khitomer.date.Extent;
import khitomer.date.InvalidDateException;
import khitomer.date.LoreDate;
import khitomer.date.Qualification;

/** Reads a date, an interval or a set from the first to the last character of a text. */
final class DateParser {

    private static final String OPEN = "..";

    private final SingleDateParser dates;
    private final String text;

    DateParser(EraTable eras, String text) {
        this.dates = new SingleDateParser(eras, text);
        this.text = text;
    }

    LoreDate read() throws InvalidDateException {
        if (text.isEmpty()) {
            throw InvalidDateException.notADate(text, 0, "it is empty");
        }
        if (text.charAt(0) == '[' || text.charAt(0) == '{') {
            return new SetParser(dates, text).read();
        }
        int solidus = text.indexOf('/');
        return solidus < 0 ? single() : interval(solidus);
    }

    private LoreDate single() throws InvalidDateException {
        SingleDate reading = dates.read(DateToken.of(text, 0, text.length()));
        return new LoreDate(
                text,
                reading.kind(),
                reading.level(),
                reading.marks(),
                EndpointState.KNOWN,
                EndpointState.KNOWN,
                Extent.of(reading.stated()),
                Extent.of(reading.widened()));
    }

    private LoreDate interval(int solidus) throws InvalidDateException {
        int second = text.indexOf('/', solidus + 1);
        if (second >= 0) {
            throw InvalidDateException.notADate(text, second, "an interval has two ends");
        }
        EndpointState start = ending(0, solidus);
        EndpointState end = ending(solidus + 1, text.length());
        if (start != EndpointState.KNOWN && end != EndpointState.KNOWN) {
            throw InvalidDateException.notADate(text, solidus, "an interval has a date at one end at least");
        }
        DateToken first = DateToken.of(text, 0, solidus);
        DateToken last = DateToken.of(text, solidus + 1, text.length());
        if (start != EndpointState.KNOWN) {
            return half(dates.read(last), start, end);
        }
        if (end != EndpointState.KNOWN) {
            return half(dates.read(first), start, end);
        }
        List<DateToken> shared = DateToken.shareLabel(text, List.of(first, last));
        return whole(dates.read(shared.get(0)), dates.read(shared.get(1)), solidus);
    }

    private EndpointState ending(int begin, int end) {
        return begin == end
                ? EndpointState.UNKNOWN
                : end - begin == 2 && text.startsWith(OPEN, begin) ? EndpointState.OPEN : EndpointState.KNOWN;
    }

    private LoreDate half(SingleDate known, EndpointState start, EndpointState end) {
        int level = known.marks().unspecified() ? 2 : Math.max(1, known.level());
        return new LoreDate(
                text,
                DateKind.INTERVAL,
                level,
                known.marks(),
                start,
                end,
                half(known.stated(), start),
                half(known.widened(), start));
    }

    private static Extent half(Bounds known, EndpointState start) {
        return start == EndpointState.KNOWN
                ? new Extent(known, Bounds.UNBOUNDED, List.of())
                : new Extent(Bounds.UNBOUNDED, known, List.of());
    }

    private LoreDate whole(SingleDate first, SingleDate last, int solidus) throws InvalidDateException {
        if (last.widened().latest() < first.widened().earliest()) {
            throw new InvalidDateException(
                    "TIME002", solidus + 2, InvalidDateException.quoted(text) + " runs backwards", turned(solidus));
        }
        Qualification marks = first.marks().and(last.marks());
        int level = marks.unspecified() ? 2 : Math.max(first.level(), last.level());
        return new LoreDate(
                text,
                DateKind.INTERVAL,
                level,
                marks,
                EndpointState.KNOWN,
                EndpointState.KNOWN,
                new Extent(first.stated(), last.stated(), List.of()),
                new Extent(first.widened(), last.widened(), List.of()));
    }

    /** The other way round; empty where one year is shorter than the other, and so perhaps only a part of a year. */
    private String turned(int solidus) {
        String first = text.substring(0, solidus);
        String last = text.substring(solidus + 1);
        int digits = digitsOfYear(first);
        boolean isSure =
                digits == digitsOfYear(last) && (digits > 2 || text.chars().anyMatch(Character::isLetter));
        return isSure ? last + "/" + first : "";
    }

    private static int digitsOfYear(String date) {
        int begin = 0;
        while (begin < date.length() && !Digits.isDigit(date.charAt(begin))) {
            begin++;
        }
        int end = begin;
        while (end < date.length() && Digits.isDigitOrUnspecified(date.charAt(end))) {
            end++;
        }
        return end - begin;
    }
}
