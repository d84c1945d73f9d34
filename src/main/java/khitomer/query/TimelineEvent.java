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

    /** By the latest, then the earliest moment that the date allows, then by id; unbounded ones last. */
    public static final Comparator<TimelineEvent> IN_ORDER =
            (one, other) -> compare(one, one.point(), other, other.point());

    /** Compares two events in the same order, by bounds that are narrower than those of their dates. */
    public static int compare(TimelineEvent one, Bounds ofOne, TimelineEvent other, Bounds ofOther) {
        int before = ofOne.compareInTime(ofOther);
        return before != 0 ? before : one.compareInName(other);
    }

    private int compareInName(TimelineEvent other) {
        int before = entry.id().compareTo(other.entry.id());
        return before != 0 ? before : field().name().compareTo(other.field().name());
    }

    /** The events of an entry on a clock. */
    public static List<TimelineEvent> of(Entry entry, Clock clock) {
        List<TimelineEvent> events = new ArrayList<>();
        for (Statement statement : entry.statements()) {
            if (statement.isDateOn(clock) && statement.value() instanceof Value.Date date) {
                events.add(new TimelineEvent(date.date(), entry, statement));
            }
        }
        return events;
    }

    public Field field() {
        return statement.field();
    }

    /** What happened: the name of the field, or the kind if the date covers the whole entry. */
    public String what() {
        return field().point() == Point.WHOLE ? entry.kind().name() : field().name();
    }

    /** The bounds of the dated point. */
    public Bounds point() {
        return field().point() == Point.END ? date.end() : date.start();
    }
}
