package khitomer.chronology;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khitomer.model.Entry;

/** The two points of every entry in the network: its start and its end; point 0 is the origin of the axis. */
final class Moments implements Points {

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

    @Override
    public int start(Entry entry) {
        return Points.startOf(byEntry.get(entry));
    }

    @Override
    public int end(Entry entry) {
        return Points.endOf(byEntry.get(entry));
    }

    @Override
    public boolean knows(String id) {
        return byId.containsKey(id);
    }

    @Override
    public int start(String id) {
        return Points.startOf(byId.get(id));
    }

    @Override
    public int end(String id) {
        return Points.endOf(byId.get(id));
    }

    Entry entry(int point) {
        return entries.get(Points.numberOf(point));
    }

    /** Whether another entry bears the name of the one that a point belongs to. */
    boolean hasNamesake(int point) {
        return bearers.get(entry(point).name()) > 1;
    }

    /** The point in words: {@code 'gorkon' dies}. */
    String words(int point) {
        Entry entry = entry(point);
        boolean alive = isAlive(entry);
        String verb = Points.isStart(point) ? alive ? "is born" : "starts" : alive ? "dies" : "ends";
        return "'" + entry.id() + "' " + verb;
    }

    /** Whether an entry is somebody, who is born and dies. */
    static boolean isAlive(Entry entry) {
        boolean mayBe = entry.kind().field("born").isPresent();
        return mayBe && (entry.kind().field("date").isEmpty()
                || entry.first("born").isPresent() || entry.first("died").isPresent());
    }
}
