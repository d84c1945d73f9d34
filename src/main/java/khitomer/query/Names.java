package khitomer.query;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import khitomer.model.Entry;
import khitomer.model.Lore;
import khitomer.model.Name;
import khitomer.model.NameIndex;
import khitomer.model.NameIndex.Way;
import khitomer.model.Repository;
import khitomer.model.Titles;

/**
 * Turns what was typed into the entry meant, the several it may mean, or the nearest.
 *
 * <p>The steps are id, name, alias, either without a title, the beginning of a name or alias; the first that
 * finds anything wins.
 */
public final class Names {

    private final Repository repository;
    private final NameIndex index;
    private final Titles titles;

    public Names(Lore lore) {
        this.repository = lore.repository();
        this.index = lore.names();
        this.titles = new Titles(lore.world().titles());
    }

    /** Answers a name however it was typed. */
    public Answer find(String typed) {
        String folded = Name.fold(typed);
        if (folded.isEmpty()) {
            return new Answer(typed, List.of(), List.of(), List.of());
        }
        List<Collection<Entry>> steps = List.of(exactly(typed), index.called(Way.ID, folded),
                index.called(Way.NAME, folded), index.called(Way.ALIAS, folded), untitled(typed, folded));
        Collection<Entry> found = first(steps, folded);
        if (found.isEmpty()) {
            return new Answer(typed, List.of(), List.of(), NearestNames.to(folded, index));
        }
        return new Answer(typed, ordered(found), found.size() > 1 ? List.of() : otherUses(steps, found), List.of());
    }

    private Collection<Entry> first(List<Collection<Entry>> steps, String folded) {
        for (Collection<Entry> step : steps) {
            if (!step.isEmpty()) {
                return step;
            }
        }
        return index.begun(folded);
    }

    private List<Entry> exactly(String typed) {
        Optional<Entry> found = repository.find(typed);
        return found.isPresent() ? List.of(found.get()) : List.of();
    }

    private Set<Entry> untitled(String typed, String folded) {
        Set<Entry> found = new LinkedHashSet<>(index.called(Way.UNTITLED, folded));
        for (String rest : titles.without(typed)) {
            found.addAll(index.called(Way.NAME, rest));
            found.addAll(index.called(Way.ALIAS, rest));
            found.addAll(index.called(Way.UNTITLED, rest));
        }
        return found;
    }

    private static List<Entry> otherUses(List<Collection<Entry>> steps, Collection<Entry> found) {
        return ordered(steps.stream().flatMap(Collection::stream)
                .filter(entry -> !found.contains(entry))
                .distinct()
                .toList());
    }

    private static List<Entry> ordered(Collection<Entry> entries) {
        return entries.stream().sorted(Order.BY_KIND_AND_ID).toList();
    }
}
