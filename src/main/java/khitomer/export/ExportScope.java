package khitomer.export;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import khitomer.model.Entry;
import khitomer.model.Kind;
import khitomer.model.Kinds;
import khitomer.model.Repository;
import khitomer.model.World;
import khitomer.view.EntryTexts;

/**
 * What is exported of a lore.
 *
 * @param repository all entries, also those that are only referred to
 * @param entries the entries that are exported, in the order in which they are written; a list that may be too long to
 *     hold, and is gone through one by one
 * @param whole whether these are all entries of the repository
 */
public record ExportScope(
        World world, Kinds kinds, Repository repository, List<Entry> entries, boolean whole, EntryTexts texts) {

    /** The entries of a kind, in their order. */
    List<Entry> ofKind(Kind kind) {
        return whole
                ? repository.ofKind(kind.name())
                : entries.stream().filter(entry -> entry.kind().equals(kind)).toList();
    }

    /** The entries but for those whose id another had before, for formats in which an id names one thing. */
    Iterable<Entry> firstOfEachId() {
        return () -> {
            Set<String> seen = new HashSet<>();
            return entries.stream().filter(entry -> seen.add(entry.id())).iterator();
        };
    }
}
