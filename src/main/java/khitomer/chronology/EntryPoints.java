package khitomer.chronology;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khitomer.model.Entry;
import khitomer.model.Role;

/** The two points of every entry in the network: its start and its end; point 0 is the origin of the axis. */
final class EntryPoints implements PointNumbering {

    private final List<Entry> entries;
    private final Map<String, Integer> byId;
    /** The numbers of entries whose id another has before them. */
    private final Map<Entry, Integer> others = new HashMap<>();
    /** How many bear a name, where that was asked. */
    private final Map<String, Integer> bearers = new HashMap<>();

    EntryPoints(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        this.byId = new HashMap<>(2 * entries.size());
        for (int i = 0; i < this.entries.size(); i++) {
            if (byId.putIfAbsent(this.entries.get(i).id(), i) != null) {
                others.put(this.entries.get(i), i);
            }
        }
    }

    int entries() {
        return entries.size();
    }

    /** How many points there are, the origin among them. */
    int count() {
        return PointNumbering.startOf(entries.size());
    }

    @Override
    public int number(Entry entry) {
        int number = byId.get(entry.id());
        return entries.get(number).equals(entry) ? number : others.get(entry);
    }

    @Override
    public int number(String id) {
        return byId.getOrDefault(id, NONE);
    }

    int start(Entry entry) {
        return PointNumbering.startOf(number(entry));
    }

    int end(Entry entry) {
        return PointNumbering.endOf(number(entry));
    }

    Entry entry(int point) {
        return entries.get(PointNumbering.numberOf(point));
    }

    /** Whether another entry bears the name of the one that a point belongs to. */
    boolean hasNamesake(int point) {
        if (bearers.isEmpty()) {
            entries.forEach(entry -> bearers.merge(entry.name(), 1, Integer::sum));
        }
        return bearers.get(entry(point).name()) > 1;
    }

    /** The point in words: {@code 'gorkon' dies}. */
    String words(int point) {
        Entry entry = entry(point);
        boolean alive = isAlive(entry);
        String verb = PointNumbering.isStart(point) ? alive ? "is born" : "starts" : alive ? "dies" : "ends";
        return "'" + entry.id() + "' " + verb;
    }

    /** Whether an entry is somebody, who is born and dies. */
    static boolean isAlive(Entry entry) {
        return entry.kind().has(Role.BIRTH)
                && (entry.kind().wholeDate().isEmpty()
                        || entry.first(Role.BIRTH).isPresent()
                        || entry.first(Role.DEATH).isPresent());
    }
}
