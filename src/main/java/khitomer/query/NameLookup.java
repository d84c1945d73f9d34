package khitomer.query;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import khitomer.model.Entry;
import khitomer.model.Lore;
import khitomer.model.Name;
import khitomer.model.NameIndex;
import khitomer.model.NameIndex.NameKind;
import khitomer.model.Repository;
import khitomer.model.Titles;

/**
 * Finds the entry that a typed name means, or several, or suggestions.
 *
 * <p>Names are looked up by id, name, alias, name or alias without a title, and prefix of a name or alias; the first
 * match wins.
 */
public final class NameLookup {

    private static final int STEPS = 5;

    private final Repository repository;
    private final NameIndex index;
    private final Titles titles;

    public NameLookup(Lore lore) {
        this.repository = lore.repository();
        this.index = lore.names();
        this.titles = new Titles(lore.world().titles());
    }

    /** Looks up a name, regardless of case and punctuation. */
    public NameMatch find(String typed) {
        String folded = Name.fold(typed);
        if (folded.isEmpty()) {
            return new NameMatch(typed, List.of(), List.of());
        }
        for (int step = 0; step < STEPS; step++) {
            Collection<Entry> found = step(step, typed, folded);
            if (!found.isEmpty()) {
                return new NameMatch(typed, ordered(found), List.of());
            }
        }
        List<Entry> begun = index.startingWith(folded);
        return new NameMatch(typed, ordered(begun), begun.isEmpty() ? ClosestNames.find(folded, index) : List.of());
    }

    /** The other entries with a name that was used for one; entries that only start with it do not count. */
    public List<Entry> otherUses(String typed, Entry meant) {
        Set<Entry> uses = new LinkedHashSet<>(exactly(typed));
        uses.addAll(index.named(Name.fold(typed)));
        addUntitled(typed, uses);
        // If only a prefix of the name was typed, the entry is not among them, and there are no other uses.
        return uses.remove(meant) ? ordered(uses) : List.of();
    }

    private Collection<Entry> step(int step, String typed, String folded) {
        return switch (step) {
            case 0 -> exactly(typed);
            case 1 -> index.named(NameKind.ID, folded);
            case 2 -> index.named(NameKind.NAME, folded);
            case 3 -> index.named(NameKind.ALIAS, folded);
            default -> untitled(typed, folded);
        };
    }

    private List<Entry> exactly(String typed) {
        Optional<Entry> found = repository.find(typed);
        return found.isPresent() ? List.of(found.get()) : List.of();
    }

    private Set<Entry> untitled(String typed, String folded) {
        Set<Entry> found = new LinkedHashSet<>(index.named(NameKind.UNTITLED, folded));
        addUntitled(typed, found);
        return found;
    }

    /** Adds entries with the name that was typed after a title. */
    private void addUntitled(String typed, Set<Entry> found) {
        for (String rest : titles.without(typed)) {
            found.addAll(index.named(NameKind.NAME, rest));
            found.addAll(index.named(NameKind.ALIAS, rest));
            found.addAll(index.named(NameKind.UNTITLED, rest));
        }
    }

    /** The entries in order; of entries with the same id, which is a mistake, only the first. */
    private static List<Entry> ordered(Collection<Entry> entries) {
        if (entries.size() == 1) {
            return List.copyOf(entries);
        }
        Map<String, Entry> firsts = new LinkedHashMap<>();
        for (Entry entry : entries) {
            firsts.putIfAbsent(entry.id(), entry);
        }
        return firsts.values().stream().sorted(EntryOrder.BY_KIND_AND_ID).toList();
    }
}
