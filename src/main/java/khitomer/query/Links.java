package khitomer.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import khitomer.base.Comparing;
import khitomer.model.Entry;
import khitomer.model.Repository;
import khitomer.model.Statement;

/** Finds links to and from an entry. */
public final class Links {

    private Links() {}

    /**
     * A link on the way from the given entry.
     *
     * @param via the end that is nearer to the given entry
     * @param statement the statement of the link: of {@code via} for outgoing links, of {@code other} for incoming ones
     */
    public record Hop(Way way, Entry via, Statement statement, Entry other) {

        /** The entry that the statement is about. */
        public Entry holder() {
            return way == Way.OUT ? via : other;
        }

        /** The entry that the statement names. */
        public Entry named() {
            return way == Way.OUT ? other : via;
        }
    }

    /** From an entry, or to it. */
    public enum Way {
        OUT,
        IN
    }

    private static final Comparator<Hop> IN_ORDER = Comparing.by(Hop::way)
            .then(Hop::other, EntryOrder.BY_KIND_AND_ID)
            .then(hop -> hop.statement().field().name())
            .then(hop -> hop.statement().index());

    /** The links of an entry in some directions, up to a depth; each entry is expanded once. */
    public static List<Hop> of(Entry entry, Repository repository, Set<Way> ways, int depth) {
        List<Hop> found = new ArrayList<>();
        Set<Entry> seen = new LinkedHashSet<>(List.of(entry));
        List<Entry> front = List.of(entry);
        for (int i = 0; i < depth && !front.isEmpty(); i++) {
            List<Hop> hops = front.stream()
                    .flatMap(from -> direct(from, repository).sorted(IN_ORDER))
                    .filter(hop -> ways.contains(hop.way()))
                    .filter(hop -> hop.via().equals(entry) || !seen.contains(hop.other()))
                    .toList();
            found.addAll(hops);
            front = hops.stream().map(Hop::other).filter(seen::add).toList();
        }
        return List.copyOf(found);
    }

    /** The links of one entry in no particular order; a link to itself counts once, as outgoing. */
    public static Stream<Hop> direct(Entry entry, Repository repository) {
        Stream<Hop> out = entry.references()
                .flatMap(statement -> statement
                        .reference()
                        .flatMap(reference -> repository.find(reference.id()))
                        .map(other -> new Hop(Way.OUT, entry, statement, other))
                        .stream());
        Stream<Hop> in = repository.referrers(entry.id()).stream()
                .filter(link -> !link.from().equals(entry))
                .map(link -> new Hop(Way.IN, entry, link.statement(), link.from()));
        return Stream.concat(out, in);
    }
}
