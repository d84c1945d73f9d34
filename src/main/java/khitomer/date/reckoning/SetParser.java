package khitomer.date.reckoning;

import java.util.ArrayList;
import java.util.List;
import khitomer.date.Bounds;
import khitomer.date.DateKind;
import khitomer.date.EndpointState;
import khitomer.date.Extent;
import khitomer.date.InvalidDateException;
import khitomer.date.LoreDate;
import khitomer.date.Qualification;

/** Reads a set: one of {@code [1667,1670..1672]} or all of {@code {1960,1961-12}}. */
final class SetParser {

    private final SingleDateParser dates;
    private final String text;
    private final boolean oneOf;
    private final int end;
    private final List<SetMemberParser> members = new ArrayList<>();

    SetParser(SingleDateParser dates, String text) {
        this.dates = dates;
        this.text = text;
        this.oneOf = text.charAt(0) == '[';
        this.end = text.length() - 1;
    }

    LoreDate read() throws InvalidDateException {
        char close = oneOf ? ']' : '}';
        if (end == 0 || text.charAt(end) != close) {
            throw InvalidDateException.notADate(text, Math.max(end, 1), "the set is not closed by '" + close + "'");
        }
        split();
        shareLabels();
        for (SetMemberParser member : members) {
            member.read(dates);
        }
        return date();
    }

    private void split() throws InvalidDateException {
        int begin = 1;
        while (begin <= end) {
            int comma = Scan.find(text, ',', begin, end);
            int memberEnd = comma < 0 ? end : comma;
            members.add(SetMemberParser.of(text, begin, memberEnd, begin == 1, memberEnd == end));
            begin = memberEnd + 1;
        }
    }

    private void shareLabels() throws InvalidDateException {
        List<DateToken> pieces = new ArrayList<>();
        members.forEach(member -> member.addTo(pieces));
        List<DateToken> shared = DateToken.shareLabel(text, pieces);
        int from = 0;
        for (SetMemberParser member : members) {
            from = member.take(shared, from);
        }
    }

    private LoreDate date() {
        Qualification marks = Qualification.NONE;
        for (SetMemberParser member : members) {
            marks = marks.and(member.marks());
        }
        return new LoreDate(
                text,
                oneOf ? DateKind.ONE_OF : DateKind.ALL_OF,
                2,
                marks,
                members.get(0).startsOpen() ? EndpointState.OPEN : EndpointState.KNOWN,
                members.get(members.size() - 1).endsOpen() ? EndpointState.OPEN : EndpointState.KNOWN,
                extent(false),
                extent(true));
    }

    private Extent extent(boolean widened) {
        Bounds start = members.get(0).first(widened);
        Bounds last = members.get(0).last(widened);
        List<Bounds> bounds = new ArrayList<>();
        for (SetMemberParser member : members) {
            start = earlier(start, member.first(widened));
            last = later(last, member.last(widened));
            bounds.add(member.first(widened).through(member.last(widened)));
        }
        Bounds hull = bounds.stream().reduce(Bounds::hull).orElseThrow();
        return oneOf ? new Extent(hull, hull, bounds) : new Extent(start, last, bounds);
    }

    private static Bounds earlier(Bounds some, Bounds other) {
        return new Bounds(Math.min(some.earliest(), other.earliest()), Math.min(some.latest(), other.latest()));
    }

    private static Bounds later(Bounds some, Bounds other) {
        return new Bounds(Math.max(some.earliest(), other.earliest()), Math.max(some.latest(), other.latest()));
    }
}
