package khitomer.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khitomer.date.Axis;
import khitomer.date.Bounds;
import khitomer.date.InvalidDateException;
import khitomer.date.reckoning.Reckoning;
import khitomer.model.Clock;
import khitomer.model.Entry;
import khitomer.model.Field;
import khitomer.model.Point;
import khitomer.model.Statement;
import khitomer.model.Times;
import khitomer.model.Timing;
import khitomer.model.Value;

/** Sorts events by the times inferred from the whole lore, and adds undated entries at their inferred times. */
public final class TimelineOrder {

    private final Timing timing;

    public TimelineOrder(Timing timing) {
        this.timing = timing;
    }

    /** The given events and the inferred events of undated entries, in order of time. */
    public List<TimelineEvent> sorted(List<TimelineEvent> dated, List<Entry> undated) {
        List<TimelineEvent> all = new ArrayList<>(dated);
        undated.forEach(entry -> inferred(entry).ifPresent(all::add));
        if (all.size() < 2) {
            return List.copyOf(all);
        }
        List<Pointed> pointed = new ArrayList<>(all.size());
        for (TimelineEvent event : all) {
            pointed.add(new Pointed(event, point(event)));
        }
        Collections.sort(pointed);
        all.clear();
        for (Pointed each : pointed) {
            all.add(each.event);
        }
        return Collections.unmodifiableList(all);
    }

    /** An event with its bounds, which are found once and compared often. */
    private record Pointed(TimelineEvent event, Bounds point) implements Comparable<Pointed> {

        @Override
        public int compareTo(Pointed other) {
            int before = TimelineEvent.compare(event, point, other.event, other.point);
            return before != 0 ? before : TimelineEvent.IN_ORDER.compare(event, other.event);
        }
    }

    /** The bounds of the start of an entry. */
    public Bounds start(Entry entry) {
        Times times = timing.times(entry);
        return times.isKnown() ? times.start() : StatedBounds.startOf(entry);
    }

    /** The inferred date of an undated entry as text; empty if it is unknown. */
    public String inferredDate(Entry entry) {
        return isDated(entry) ? "" : text(timing.times(entry));
    }

    private static boolean isDated(Entry entry) {
        for (Statement statement : entry.statements()) {
            if (statement.isDateOn(Clock.STORY)) {
                return true;
            }
        }
        return false;
    }

    private Bounds point(TimelineEvent event) {
        Times times = timing.times(event.entry());
        Bounds known = event.field().point() == Point.END ? times.end() : times.start();
        return times.isKnown() && event.point().overlaps(known) ? known : event.point();
    }

    /** The event of an undated entry, from its earliest start to its latest end. */
    private Optional<TimelineEvent> inferred(Entry entry) {
        Optional<Field> field = entry.kind().wholeDate();
        if (field.isEmpty() || isDated(entry)) {
            return Optional.empty();
        }
        Times times = timing.times(entry);
        if (text(times).isEmpty()) {
            return Optional.empty();
        }
        try {
            Value.Date date = new Value.Date(Reckoning.COMMON.parse(text(times)), entry.location());
            Statement statement = new Statement(field.get(), 0, date, Map.of(), List.of());
            return Optional.of(new TimelineEvent(date.date(), entry, statement));
        } catch (InvalidDateException impossible) {
            throw new IllegalStateException(text(times), impossible);
        }
    }

    /** The bounds as a set with one range; empty if there are none. */
    static String text(Times times) {
        String first = times.start().hasEarliest()
                ? Axis.date(times.start().earliest()).orElse("")
                : "";
        String last = times.end().hasLatest() ? Axis.date(times.end().latest()).orElse("") : "";
        return first.isEmpty() && last.isEmpty() ? "" : first.equals(last) ? first : "[" + first + ".." + last + "]";
    }

    /** Whether an event is inferred, not stated by its entry. */
    public static boolean isInferred(TimelineEvent event) {
        return event.entry().statements().stream().noneMatch(event.statement()::isSame);
    }
}
