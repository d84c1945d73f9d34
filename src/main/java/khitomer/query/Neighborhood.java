package khitomer.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import khitomer.model.Entry;
import khitomer.model.Repository;
import khitomer.query.Links.Hop;

/** Finds the entries around an entry. */
public final class Neighborhood {

    private Neighborhood() {}

    /**
     * An entry and the entries linked with it, in both directions.
     *
     * @param depth the maximum number of links
     * @param takes which entries are wanted; links of other entries are not followed
     * @return the entry itself first, then the others by distance, kind, and id
     */
    public static List<Entry> of(Entry entry, Repository repository, int depth, Predicate<Entry> takes) {
        Set<Entry> found = new LinkedHashSet<>();
        found.add(entry);
        List<Entry> front = List.of(entry);
        for (int i = 0; i < depth && !front.isEmpty(); i++) {
            Set<Entry> next = new LinkedHashSet<>();
            for (Entry from : front) {
                Links.direct(from, repository)
                        .map(Hop::other)
                        .filter(other -> !found.contains(other) && takes.test(other))
                        .forEach(next::add);
            }
            front = next.stream().sorted(EntryOrder.BY_KIND_AND_ID).toList();
            found.addAll(front);
        }
        return List.copyOf(found);
    }
}
