package khitomer.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A name index of entries in memory. */
final class InMemoryNameIndex implements NameIndex {

    private final List<Entry> entries;
    private final Map<NameKind, Map<String, List<Entry>>> index = new EnumMap<>(NameKind.class);

    InMemoryNameIndex(List<Entry> entries, Titles titles) {
        this.entries = entries;
        for (NameKind way : NameKind.values()) {
            index.put(way, new HashMap<>());
        }
        entries.forEach(
                entry -> NameIndex.forEachName(entry, titles, (way, folded) -> add(index.get(way), folded, entry)));
    }

    @Override
    public List<Entry> named(NameKind way, String folded) {
        return Collections.unmodifiableList(index.get(way).getOrDefault(folded, List.of()));
    }

    @Override
    public List<Entry> named(String folded) {
        Set<Entry> found = new LinkedHashSet<>();
        index.values().forEach(called -> found.addAll(called.getOrDefault(folded, List.of())));
        return inOrder(found);
    }

    @Override
    public List<Entry> startingWith(String folded) {
        Set<Entry> found = new LinkedHashSet<>();
        for (NameKind way : List.of(NameKind.NAME, NameKind.ALIAS)) {
            index.get(way).forEach((name, entries) -> {
                if (name.startsWith(folded)) {
                    found.addAll(entries);
                }
            });
        }
        return inOrder(found);
    }

    @Override
    public List<Entry> startingWith(String folded, int most) {
        Set<Entry> found = new LinkedHashSet<>();
        for (Map<String, List<Entry>> called : index.values()) {
            for (Map.Entry<String, List<Entry>> each : called.entrySet()) {
                if (found.size() <= most && each.getKey().startsWith(folded)) {
                    found.addAll(each.getValue());
                }
            }
        }
        return inOrder(found).stream().limit(most + 1L).toList();
    }

    @Override
    public Optional<String> ceiling(String text) {
        return index.values().stream()
                .flatMap(called -> called.keySet().stream())
                .filter(name -> name.compareTo(text) >= 0)
                .min(Comparator.naturalOrder());
    }

    @Override
    public void forEachName(Visitor walk) {
        for (NameKind way : List.of(NameKind.ID, NameKind.NAME, NameKind.ALIAS)) {
            index.get(way).keySet().forEach(walk::visit);
        }
    }

    private List<Entry> inOrder(Set<Entry> found) {
        return found.size() < 2
                ? List.copyOf(found)
                : entries.stream().filter(found::contains).toList();
    }

    private static void add(Map<String, List<Entry>> index, String folded, Entry entry) {
        List<Entry> called = index.computeIfAbsent(folded, any -> new ArrayList<>(1));
        if (called.isEmpty() || !called.get(called.size() - 1).equals(entry)) {
            called.add(entry);
        }
    }
}
