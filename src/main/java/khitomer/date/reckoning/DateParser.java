package khitomer.date.reckoning;

import java.util.List;
import khitomer.date.Bounds;
import khitomer.date.DateKind;
import khitomer.date.DateProblem;
import khitomer.date.Digits;
import khitomer.date.Ending;
import khitomer.date.Extent;
import khitomer.date.LoreDate;
import khitomer.date.Marks;
import khitomer.date.suggest.Words;

/** Reads a date, an interval or a set from the first to the last character of a text. */
final class DateParser {

    private static final String OPEN = "..";

    private final Reckoning reckoning;
    private final String text;

    DateParser(Reckoning reckoning, String text) {
        this.reckoning = reckoning;
        this.text = text;
    }

    LoreDate read() throws DateProblem {
        if (text.isEmpty()) {
            throw DateProblem.notADate(text, 0, "it is empty");
        }
        if (text.charAt(0) == '[' || text.charAt(0) == '{') {
            return new SetParser(reckoning, text).read();
        }
        int solidus = text.indexOf('/');
        return solidus < 0 ? single() : interval(solidus);
    }

    private LoreDate single() throws DateProblem {
        Reading reading = reckoning.read(text, Piece.of(text, 0, text.length()));
        return new LoreDate(
                text,
                reading.kind(),
                reading.level(),
                reading.marks(),
                Ending.KNOWN,
                Ending.KNOWN,
                Extent.of(reading.stated()),
                Extent.of(reading.widened()));
    }

    private LoreDate interval(int solidus) throws DateProblem {
        int second = text.indexOf('/', solidus + 1);
        if (second >= 0) {
            throw DateProblem.notADate(text, second, "an interval has two ends");
        }
        Ending start = ending(0, solidus);
        Ending end = ending(solidus + 1, text.length());
        if (start != Ending.KNOWN && end != Ending.KNOWN) {
            throw DateProblem.notADate(text, solidus, "an interval has a date at one end at least");
        }
        Piece first = Piece.of(text, 0, solidus);
        Piece last = Piece.of(text, solidus + 1, text.length());
        if (start != Ending.KNOWN) {
            return half(reckoning.read(text, last), start, end);
        }
        if (end != Ending.KNOWN) {
            return half(reckoning.read(text, first), start, end);
        }
        List<Piece> shared = reckoning.shareLabel(text, List.of(first, last));
        return whole(reckoning.read(text, shared.get(0)), reckoning.read(text, shared.get(1)), solidus);
    }

    private Ending ending(int begin, int end) {
        return begin == end
                ? Ending.UNKNOWN
                : end - begin == 2 && text.startsWith(OPEN, begin) ? Ending.OPEN : Ending.KNOWN;
    }

    private LoreDate half(Reading known, Ending start, Ending end) {
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

    private static Extent half(Bounds known, Ending start) {
        return start == Ending.KNOWN
                ? new Extent(known, Bounds.UNBOUNDED, List.of())
                : new Extent(Bounds.UNBOUNDED, known, List.of());
    }

    private LoreDate whole(Reading first, Reading last, int solidus) throws DateProblem {
        if (last.widened().latest() < first.widened().earliest()) {
            throw new DateProblem(
                    "TIME002", solidus + 2, DateProblem.quoted(text) + " runs backwards", turned(solidus));
        }
        Marks marks = first.marks().and(last.marks());
        int level = marks.unspecified() ? 2 : Math.max(first.level(), last.level());
        return new LoreDate(
                text,
                DateKind.INTERVAL,
                level,
                marks,
                Ending.KNOWN,
                Ending.KNOWN,
                new Extent(first.stated(), last.stated(), List.of()),
                new Extent(first.widened(), last.widened(), List.of()));
    }

    /** The other way round; empty where one year is shorter than the other, and so perhaps only a part of a year. */
    private String turned(int solidus) {
        String first = text.substring(0, solidus);
        String last = text.substring(solidus + 1);
        int digits = digitsOfYear(first);
        boolean isSure = digits == digitsOfYear(last) && (digits > 2 || Words.hasLetter(text));
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
