package khitomer.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import khitomer.model.Backlink;
import khitomer.model.Clock;
import khitomer.model.Entry;
import khitomer.model.Field;
import khitomer.model.Kind;
import khitomer.model.Point;
import khitomer.model.Repository;
import khitomer.model.Role;
import khitomer.model.Shape;
import khitomer.model.Statement;

/** Finds dated points of entries and sorts them by time. */
public final class Timeline {

    private Timeline() {}

    /** The events of some entries. */
    public static List<TimelineEvent> of(Collection<Entry> entries, Clock clock) {
        return entries.stream()
                .flatMap(entry -> TimelineEvent.of(entry, clock).stream())
                .sorted(TimelineEvent.IN_ORDER)
                .toList();
    }

    /** The entries in the timeline of an entry: the entry, what is inside it, and what refers to these. */
    public static List<Entry> around(Entry entry, Repository repository) {
        Set<Entry> around = new LinkedHashSet<>();
        around.add(entry);
        for (String id : Containment.placesIn(repository, entry)) {
            repository.find(id).ifPresent(around::add);
            repository.referrers(id).stream()
                    .filter(link -> !link.statement().field().has(Role.ASIDE))
                    .forEach(link -> around.add(link.from()));
        }
        return List.copyOf(around);
    }

    /** The events of an entry: its own, those of places inside it, and the whole dates of what refers to these. */
    public static List<TimelineEvent> of(Entry entry, Repository repository, Clock clock) {
        List<TimelineEvent> events = unordered(entry, Containment.placesIn(repository, entry), repository, clock);
        events.sort(TimelineEvent.IN_ORDER);
        return events;
    }

    /** The events of some entries, each once. */
    public static List<TimelineEvent> ofAll(List<Entry> entries, Repository repository, Clock clock) {
        // Compared by value and location, because the content can have been read again in between.
        Set<Statement> seen = new HashSet<>();
        List<TimelineEvent> events = new ArrayList<>();
        for (Entry entry : entries) {
            for (TimelineEvent event : of(entry, repository, clock)) {
                if (seen.add(event.statement())) {
                    events.add(event);
                }
            }
        }
        events.sort(TimelineEvent.IN_ORDER);
        return events;
    }

    /**
     * The events of an entry in no particular order.
     *
     * @param inside the ids of the entry and of the places inside it
     */
    public static List<TimelineEvent> unordered(Entry entry, Set<String> inside, Repository repository, Clock clock) {
        Set<Entry> seen = new LinkedHashSet<>();
        seen.add(entry);
        inside.forEach(id -> repository.find(id).ifPresent(seen::add));
        List<TimelineEvent> events = new ArrayList<>();
        for (Entry own : seen) {
            events.addAll(TimelineEvent.of(own, clock));
        }
        Map<Kind, Boolean> dated = new HashMap<>();
        for (String id : inside) {
            for (Backlink link :
                    repository.referrers(id, kind -> dated.computeIfAbsent(kind, any -> isDatedWhole(any, clock)))) {
                if (seen.add(link.from())) {
                    addWhole(link.from(), clock, events);
                }
            }
        }
        return events;
    }

    /** Whether a date can cover a whole entry of a kind, which makes it an event of what it refers to. */
    private static boolean isDatedWhole(Kind kind, Clock clock) {
        for (Field field : kind.fields().values()) {
            if (field.point() == Point.WHOLE && field.shape() == Shape.DATE && field.clock() == clock) {
                return true;
            }
        }
        return false;
    }

    private static void addWhole(Entry referrer, Clock clock, List<TimelineEvent> events) {
        for (TimelineEvent event : TimelineEvent.of(referrer, clock)) {
            if (event.field().point() == Point.WHOLE) {
                events.add(event);
            }
        }
    }
}
