package khitomer.date.reckoning;

import java.util.List;
import khitomer.date.Bounds;
import khitomer.date.InvalidDateException;
import khitomer.date.Qualification;

/** Reads one member of a set: a date, or a range {@code 1670..1672}, {@code ..1672} or {@code 1670..}. */
final class SetMemberParser {

    private static final String RANGE = "..";

    private final String text;
    private final boolean startsOpen;
    private final boolean endsOpen;
    private DateToken first;
    private DateToken last;
    private SingleDate from;
    private SingleDate to;

    private SetMemberParser(String text, int begin, int end, int rangeAt) {
        this.text = text;
        this.startsOpen = rangeAt == begin;
        this.endsOpen = rangeAt >= 0 && rangeAt + RANGE.length() == end;
        this.first = DateToken.of(text, startsOpen ? begin + RANGE.length() : begin, rangeAt > begin ? rangeAt : end);
        this.last = rangeAt > begin && !endsOpen ? DateToken.of(text, rangeAt + RANGE.length(), end) : first;
    }

    /**
     * @param isFirst whether it may begin with {@code ..}
     * @param isLast whether it may end with {@code ..}
     */
    static SetMemberParser of(String text, int begin, int end, boolean isFirst, boolean isLast)
            throws InvalidDateException {
        if (begin == end) {
            throw InvalidDateException.notADate(text, begin, "a date is missing in the set");
        }
        int solidus = Scan.find(text, '/', begin, end);
        if (solidus >= 0) {
            throw InvalidDateException.notADate(text, solidus, "a range in a set is written with '..'");
        }
        int rangeAt = Scan.find(text, RANGE, begin, end);
        SetMemberParser member = new SetMemberParser(text, begin, end, rangeAt);
        if (member.startsOpen && (!isFirst || member.endsOpen) || member.endsOpen && !isLast) {
            throw InvalidDateException.notADate(
                    text, rangeAt, "'..' without a date stands at the start or the end of a set");
        }
        return member;
    }

    void addTo(List<DateToken> pieces) {
        pieces.add(first);
        if (last != first) {
            pieces.add(last);
        }
    }

    /** Takes back what it added, from this index on, and gives the next index. */
    int take(List<DateToken> pieces, int index) {
        boolean both = last != first;
        first = pieces.get(index);
        last = both ? pieces.get(index + 1) : first;
        return both ? index + 2 : index + 1;
    }

    void read(SingleDateParser dates) throws InvalidDateException {
        from = dates.read(first);
        to = last == first ? from : dates.read(last);
        if (from.precision() != to.precision()) {
            throw InvalidDateException.notADate(
                    text, last.begin(), "both ends of a range are years, months or days alike");
        }
        if (to.widened().latest() < from.widened().earliest()) {
            throw new InvalidDateException(
                    "TIME002",
                    last.begin() + 1,
                    InvalidDateException.quoted(text) + " has a range that runs " + "backwards",
                    "");
        }
    }

    boolean startsOpen() {
        return startsOpen;
    }

    boolean endsOpen() {
        return endsOpen;
    }

    Qualification marks() {
        return from.marks().and(to.marks());
    }

    /** The bounds of its first date. */
    Bounds first(boolean widened) {
        Bounds bounds = widened ? from.widened() : from.stated();
        return startsOpen ? new Bounds(Long.MIN_VALUE, bounds.latest()) : bounds;
    }

    /** The bounds of its last date. */
    Bounds last(boolean widened) {
        Bounds bounds = widened ? to.widened() : to.stated();
        return endsOpen ? new Bounds(bounds.earliest(), Long.MAX_VALUE) : bounds;
    }
}
