package khitomer.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import khitomer.base.Comparing;
import khitomer.model.Entry;
import khitomer.model.Repository;
import khitomer.model.Role;
import khitomer.query.Links.Hop;

/**
 * The shortest chain of links between two entries, by breadth-first search, O(V + E).
 *
 * <p>Of chains with the same length, the one through entries with fewer links is taken, because it says more. Species
 * and asides do not count as connections.
 */
public final class ShortestPath {

    private static final Set<Role> SAYS_NOTHING = EnumSet.of(Role.SPECIES, Role.ASIDE);
    private static final Comparator<Reached> BEST = Comparing.by(Reached::crowd)
            .then(reached -> reached.hop().via().id())
            .then(reached -> reached.hop().way())
            .then(reached -> reached.hop().statement().field().name())
            .then(reached -> reached.hop().statement().index());

    private final Repository repository;
    private final Map<Entry, Reached> reached = new HashMap<>();

    private ShortestPath(Repository repository) {
        this.repository = repository;
    }

    /** The hops from one entry to the other; empty if they are not connected or are the same. */
    public static List<Hop> between(Entry one, Entry other, Repository repository) {
        return new ShortestPath(repository).search(one, other);
    }

    private List<Hop> search(Entry one, Entry other) {
        List<Entry> front = List.of(one);
        Set<Entry> seen = Collections.newSetFromMap(new HashMap<>());
        seen.add(one);
        while (!front.isEmpty() && !seen.contains(other)) {
            Map<Entry, Reached> next = new HashMap<>();
            for (Entry entry : front) {
                steps(entry)
                        .filter(hop -> !seen.contains(hop.other()))
                        .forEach(hop ->
                                next.merge(hop.other(), reached(hop), (a, b) -> BEST.compare(a, b) <= 0 ? a : b));
            }
            reached.putAll(next);
            seen.addAll(next.keySet());
            front = next.keySet().stream().sorted(EntryOrder.BY_KIND_AND_ID).toList();
        }
        return one.equals(other) || !seen.contains(other) ? List.of() : chain(one, other);
    }

    private Stream<Hop> steps(Entry entry) {
        return Links.direct(entry, repository)
                .filter(hop -> !hop.statement().field().hasAny(SAYS_NOTHING))
                .filter(hop -> !hop.statement().isOtherReading());
    }

    private Reached reached(Hop hop) {
        Reached before = reached.get(hop.via());
        long crowd = before == null ? 0 : before.crowd();
        return new Reached(hop, crowd + repository.countReferrers(hop.other().id()));
    }

    private List<Hop> chain(Entry one, Entry other) {
        List<Hop> hops = new ArrayList<>();
        ArrayDeque<Entry> open = new ArrayDeque<>(List.of(other));
        while (!open.peek().equals(one)) {
            Hop hop = reached.get(open.remove()).hop();
            hops.add(hop);
            open.add(hop.via());
        }
        Collections.reverse(hops);
        return List.copyOf(hops);
    }

    /** The best way to an entry, with the total number of links of the entries on it. */
    private record Reached(Hop hop, long crowd) {}
}
