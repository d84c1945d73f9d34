package khitomer.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import khitomer.date.Bounds;
import khitomer.date.LoreDate;
import khitomer.model.Clock;
import khitomer.model.Entry;
import khitomer.model.Field;
import khitomer.model.Point;
import khitomer.model.Statement;
import khitomer.model.Value;

/** One dated point of an entry. */
public record TimelineEvent(LoreDate date, Entry entry, Statement statement) {

    /** By the latest moment that the date allows its point, then the earliest, then id; the unbounded last. */
    public static final Comparator<TimelineEvent> IN_ORDER =
            (one, other) -> compare(one, one.point(), other, other.point());

    /** Compares two in the same order by bounds of their points that are known better than from their dates. */
    public static int compare(TimelineEvent one, Bounds ofOne, TimelineEvent other, Bounds ofOther) {
        int before = ofOne.compareInTime(ofOther);
        return before != 0 ? before : one.compareInName(other);
    }

    private int compareInName(TimelineEvent other) {
        int before = entry.id().compareTo(other.entry.id());
        return before != 0 ? before : field().name().compareTo(other.field().name());
    }

    /** The happenings of an entry on a clock. */
    public static List<TimelineEvent> of(Entry entry, Clock clock) {
        List<TimelineEvent> happenings = new ArrayList<>();
        for (Statement statement : entry.statements()) {
            if (statement.isDateOn(clock) && statement.value() instanceof Value.Date date) {
                happenings.add(new TimelineEvent(date.date(), entry, statement));
            }
        }
        return happenings;
    }

    public Field field() {
        return statement.field();
    }

    /** What happened: the name of the field, or the kind of an entry that is all of the happening. */
    public String what() {
        return field().point() == Point.WHOLE ? entry.kind().name() : field().name();
    }

    /** When the point can have been. */
    public Bounds point() {
        return field().point() == Point.END ? date.end() : date.start();
    }
}
