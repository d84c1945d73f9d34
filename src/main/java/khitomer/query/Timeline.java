package khitomer.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import khitomer.model.Clock;
import khitomer.model.Entry;
import khitomer.model.Link;
import khitomer.model.Point;
import khitomer.model.Repository;

/** What happened, in order. */
public final class Timeline {

    private Timeline() {
    }

    /** The happenings of all these entries. */
    public static List<Happening> of(Collection<Entry> entries, Clock clock) {
        return entries.stream()
                .flatMap(entry -> Happening.of(entry, clock).stream())
                .sorted(Happening.IN_ORDER)
                .toList();
    }

    /** The entries that a timeline of an entry tells of: it, what lies inside it, and what refers to one of these. */
    public static List<Entry> around(Entry entry, Repository repository) {
        Set<Entry> around = new LinkedHashSet<>();
        around.add(entry);
        for (String id : Inside.place(repository, entry)) {
            repository.find(id).ifPresent(around::add);
            repository.referrers(id).stream()
                    .filter(link -> !link.statement().field().name().equals("see-also"))
                    .forEach(link -> around.add(link.from()));
        }
        return List.copyOf(around);
    }

    /** What happened to an entry: its dates, those of places inside it, and the date of what refers to one of these. */
    public static List<Happening> of(Entry entry, Repository repository, Clock clock) {
        Set<String> inside = Inside.place(repository, entry);
        Set<Entry> seen = new LinkedHashSet<>();
        seen.add(entry);
        inside.forEach(id -> repository.find(id).ifPresent(seen::add));
        List<Happening> happenings = new ArrayList<>();
        for (Entry own : seen) {
            happenings.addAll(Happening.of(own, clock));
        }
        for (String id : inside) {
            for (Link link : repository.referrers(id)) {
                if (seen.add(link.from())) {
                    addWhole(link.from(), clock, happenings);
                }
            }
        }
        happenings.sort(Happening.IN_ORDER);
        return happenings;
    }

    private static void addWhole(Entry referrer, Clock clock, List<Happening> happenings) {
        for (Happening happening : Happening.of(referrer, clock)) {
            if (happening.field().point() == Point.WHOLE) {
                happenings.add(happening);
            }
        }
    }
}
