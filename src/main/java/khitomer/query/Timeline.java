package khitomer.query;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
                .flatMap(entry -> Happening.of(entry, clock))
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
        Set<Entry> own = new LinkedHashSet<>();
        own.add(entry);
        inside.forEach(id -> repository.find(id).ifPresent(own::add));
        Stream<Happening> ownDates = own.stream().flatMap(each -> Happening.of(each, clock));
        Stream<Happening> others = inside.stream()
                .flatMap(id -> repository.referrers(id).stream())
                .map(Link::from)
                .filter(referrer -> !own.contains(referrer))
                .distinct()
                .flatMap(referrer -> Happening.of(referrer, clock))
                .filter(happening -> happening.field().point() == Point.WHOLE);
        return Stream.concat(ownDates, others).sorted(Happening.IN_ORDER).toList();
    }
}
