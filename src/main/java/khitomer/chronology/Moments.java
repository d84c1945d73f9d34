package khitomer.chronology;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khitomer.model.Entry;

/** The two points of every entry in the network: its start and its end; point 0 is the origin of the axis. */
final class Moments {

    private final List<Entry> entries;
    private final Map<String, Integer> byId = new HashMap<>();
    private final Map<Entry, Integer> byEntry = new HashMap<>();
    private final Map<String, Integer> bearers = new HashMap<>();

    Moments(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        for (int i = 0; i < entries.size(); i++) {
            byId.putIfAbsent(entries.get(i).id(), i);
            byEntry.put(entries.get(i), i);
            bearers.merge(entries.get(i).name(), 1, Integer::sum);
        }
    }

    int count() {
        return 1 + 2 * entries.size();
    }

    int start(Entry entry) {
        return 1 + 2 * byEntry.get(entry);
    }

    int end(Entry entry) {
        return 2 + 2 * byEntry.get(entry);
    }

    boolean knows(String id) {
        return byId.containsKey(id);
    }

    /** The start of the entry of that id. */
    int start(String id) {
        return 1 + 2 * byId.get(id);
    }

    /** The end of the entry of that id. */
    int end(String id) {
        return 2 + 2 * byId.get(id);
    }

    Entry entry(int point) {
        return entries.get((point - 1) / 2);
    }

    boolean isStart(int point) {
        return (point - 1) % 2 == 0;
    }

    /** Whether another entry bears the name of the one that a point belongs to. */
    boolean hasNamesake(int point) {
        return bearers.get(entry(point).name()) > 1;
    }

    /** The point in words: {@code 'gorkon' dies}. */
    String words(int point) {
        Entry entry = entry(point);
        boolean alive = isAlive(entry);
        String verb = isStart(point) ? alive ? "is born" : "starts" : alive ? "dies" : "ends";
        return "'" + entry.id() + "' " + verb;
    }

    /** Whether an entry is somebody, who is born and dies. */
    static boolean isAlive(Entry entry) {
        boolean mayBe = entry.kind().field("born").isPresent();
        return mayBe && (entry.kind().field("date").isEmpty()
                || entry.first("born").isPresent() || entry.first("died").isPresent());
    }
}
