package khitomer.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All entries in reading order, found by id; and who refers to whom. */
public final class Repository {

    private final List<Entry> entries;
    private final Map<String, Entry> byId = new HashMap<>();
    private Map<String, List<Link>> referrers = Map.of();

    public Repository(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        this.entries.forEach(entry -> byId.putIfAbsent(entry.id(), entry));
    }

    /** Every entry, also those whose id another already has. */
    public List<Entry> entries() {
        return entries;
    }

    /** The entry of that id; of several with one id, the first read. */
    public Optional<Entry> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The name of the entry of that id, or the id where there is none. */
    public String nameOf(String id) {
        Entry entry = byId.get(id);
        return entry == null ? id : entry.name();
    }

    /** The statements of other entries that name the entry of that id, in reading order. */
    public List<Link> referrers(String id) {
        if (referrers.isEmpty() && !entries.isEmpty()) {
            referrers = index();
        }
        return Collections.unmodifiableList(referrers.getOrDefault(id, List.of()));
    }

    private Map<String, List<Link>> index() {
        Map<String, List<Link>> links = new HashMap<>();
        for (Entry entry : entries) {
            entry.references().forEach(statement -> statement.reference().ifPresent(reference ->
                    links.computeIfAbsent(reference.id(), id -> new ArrayList<>()).add(new Link(entry, statement))));
        }
        return links;
    }
}
