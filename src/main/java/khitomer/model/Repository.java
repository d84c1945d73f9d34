package khitomer.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The entries of a lore, found by id and by kind; and who refers to whom.
 *
 * <p>Ask for all entries only where all are needed: a lore may be large, and what is looked up is found without them.
 */
public interface Repository {

    /** How many entries there are, also those whose id another already has. */
    int size();

    /** Every entry in reading order, also those whose id another already has. */
    List<Entry> entries();

    /** The entries of a kind in reading order. */
    List<Entry> ofKind(String kind);

    /** The entry of that id; of several with one id, the first read. */
    Optional<Entry> find(String id);

    /** The name of the entry of that id, or the id where there is none. */
    default String nameOf(String id) {
        Optional<Entry> entry = structure().find(id);
        return entry.isEmpty() ? id : entry.get().name();
    }

    /**
     * What entries are called, and in what chains of places and wholes they stand; of part of a lore, as all of it
     * says.
     */
    default Repository structure() {
        return this;
    }

    /** The statements of other entries that name the entry of that id, in reading order. */
    List<Backlink> referrers(String id);

    /**
     * Those of entries of certain kinds; of a large lore, this is much less than to leave out the others afterwards.
     */
    List<Backlink> referrers(String id, Predicate<Kind> kinds);

    /** How many statements name the entry of that id; less is read for it than to list them. */
    default int countReferrers(String id) {
        return referrers(id).size();
    }

    /** Whether another entry of it bears exactly the same name. */
    boolean isNameShared(Entry entry);
}
