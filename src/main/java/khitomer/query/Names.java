package khitomer.query;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import khitomer.model.Entry;
import khitomer.model.Name;
import khitomer.model.Repository;

/**
 * Turns what was typed into the entry meant, the several it may mean, or the nearest.
 *
 * <p>The steps are id, name, alias, either without a title, the beginning of a name or alias; the first that
 * finds anything wins.
 */
public final class Names {

    private final Repository repository;
    private final Titles titles;
    private final Map<String, Set<Entry>> byId;
    private final Map<String, Set<Entry>> byName;
    private final Map<String, Set<Entry>> byAlias;
    private final Map<String, Set<Entry>> byRest;

    public Names(Repository repository, List<String> titles) {
        this.repository = repository;
        this.titles = new Titles(titles);
        byId = index(entry -> Stream.of(Name.fold(entry.id())));
        byName = index(entry -> Stream.of(Name.fold(entry.name())));
        byAlias = index(entry -> entry.names().skip(1).map(Name::fold));
        byRest = index(entry -> entry.names().flatMap(name -> this.titles.without(name).stream()));
    }

    /** Answers a name however it was typed. */
    public Answer find(String typed) {
        String folded = Name.fold(typed);
        if (folded.isEmpty()) {
            return new Answer(typed, List.of(), List.of(), List.of());
        }
        List<Set<Entry>> steps = List.of(exactly(typed), get(byId, folded), get(byName, folded),
                get(byAlias, folded), untitled(typed, folded));
        Set<Entry> found = steps.stream().filter(step -> !step.isEmpty()).findFirst().orElseGet(() -> begun(folded));
        if (found.isEmpty()) {
            return new Answer(typed, List.of(), List.of(), NearestNames.to(folded, repository));
        }
        return new Answer(typed, ordered(found), found.size() > 1 ? List.of() : otherUses(steps, found), List.of());
    }

    private Set<Entry> exactly(String typed) {
        return repository.find(typed).map(Set::of).orElseGet(Set::of);
    }

    private Set<Entry> untitled(String typed, String folded) {
        Set<Entry> found = new LinkedHashSet<>(get(byRest, folded));
        for (String rest : titles.without(typed)) {
            found.addAll(get(byName, rest));
            found.addAll(get(byAlias, rest));
            found.addAll(get(byRest, rest));
        }
        return found;
    }

    private Set<Entry> begun(String folded) {
        Set<Entry> found = new LinkedHashSet<>();
        Stream.of(byName, byAlias).forEach(names -> names.forEach((name, entries) -> {
            if (name.startsWith(folded)) {
                found.addAll(entries);
            }
        }));
        return found;
    }

    private static List<Entry> otherUses(List<Set<Entry>> steps, Set<Entry> found) {
        return ordered(steps.stream().flatMap(Set::stream)
                .filter(entry -> !found.contains(entry))
                .distinct()
                .toList());
    }

    private static List<Entry> ordered(Collection<Entry> entries) {
        return entries.stream().sorted(Order.BY_KIND_AND_ID).toList();
    }

    private Map<String, Set<Entry>> index(Function<Entry, Stream<String>> names) {
        Map<String, Set<Entry>> index = new LinkedHashMap<>();
        for (Entry entry : repository.entries()) {
            names.apply(entry).forEach(name -> index.computeIfAbsent(name, any -> new LinkedHashSet<>(2)).add(entry));
        }
        return index;
    }

    private static Set<Entry> get(Map<String, Set<Entry>> index, String folded) {
        return index.getOrDefault(folded, Set.of());
    }
}
