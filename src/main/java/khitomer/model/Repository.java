package khitomer.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The entries of a lore, by id and by kind, and the references between them.
 *
 * <p>Ask for all entries only if all are needed: a lore can be large, and lookups work without them.
 */
public interface Repository {

    /** The number of entries, including those with duplicate ids. */
    int size();

    /** Every entry in reading order, including those with duplicate ids. */
    List<Entry> entries();

    /** The entries of a kind in reading order. */
    List<Entry> ofKind(String kind);

    /** The entry with that id; of duplicates, the first. */
    Optional<Entry> find(String id);

    /** The name of the entry with that id, or the id if there is none. */
    default String nameOf(String id) {
        Optional<Entry> entry = structure().find(id);
        return entry.isEmpty() ? id : entry.get().name();
    }

    /**
     * The repository to take names and chains of places and wholes from; for a part of a lore, these come from the
     * whole lore.
     */
    default Repository structure() {
        return this;
    }

    /** The statements of other entries that name the entry with that id, in reading order. */
    List<Backlink> referrers(String id);

    /** The same for entries of some kinds only; in a large lore, this is much faster than filtering the result. */
    List<Backlink> referrers(String id, Predicate<Kind> kinds);

    /** The number of statements that name the entry with that id; reads less than listing them. */
    default int countReferrers(String id) {
        return referrers(id).size();
    }

    /** Whether another entry has exactly the same name. */
    boolean isNameShared(Entry entry);
}
