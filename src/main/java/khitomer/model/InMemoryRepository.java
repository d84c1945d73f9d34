package khitomer.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** A repository of entries in memory. */
public final class InMemoryRepository implements Repository {

    private final List<Entry> entries;
    private final Map<String, Entry> byId = new HashMap<>();
    private final Map<String, Integer> bearers = new HashMap<>();
    private Map<String, List<Backlink>> referrers = Map.of();

    private InMemoryRepository(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        this.entries.forEach(entry -> {
            byId.putIfAbsent(entry.id(), entry);
            bearers.merge(entry.name(), 1, Integer::sum);
        });
    }

    /** A repository of these entries, in reading order. */
    public static Repository of(List<Entry> entries) {
        return new InMemoryRepository(entries);
    }

    @Override
    public int size() {
        return entries.size();
    }

    @Override
    public List<Entry> entries() {
        return entries;
    }

    @Override
    public List<Entry> ofKind(String kind) {
        return entries.stream()
                .filter(entry -> entry.kind().name().equals(kind))
                .toList();
    }

    @Override
    public Optional<Entry> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public List<Backlink> referrers(String id) {
        if (referrers.isEmpty() && !entries.isEmpty()) {
            referrers = index();
        }
        return Collections.unmodifiableList(referrers.getOrDefault(id, List.of()));
    }

    @Override
    public List<Backlink> referrers(String id, Predicate<Kind> kinds) {
        return referrers(id).stream()
                .filter(link -> kinds.test(link.from().kind()))
                .toList();
    }

    @Override
    public boolean isNameShared(Entry entry) {
        return bearers.getOrDefault(entry.name(), 0) > 1;
    }

    private Map<String, List<Backlink>> index() {
        Map<String, List<Backlink>> links = new HashMap<>();
        for (Entry entry : entries) {
            entry.references()
                    .forEach(statement -> statement
                            .reference()
                            .ifPresent(reference -> links.computeIfAbsent(reference.id(), id -> new ArrayList<>())
                                    .add(new Backlink(entry, statement))));
        }
        return links;
    }
}
