package khitomer.export;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import khitomer.model.Entry;
import khitomer.model.Statement;

/** The lines between the entries that are drawn: one for each field in which one names another. */
final class GraphEdges {

    private final Set<String> drawn = new HashSet<>();

    GraphEdges(Iterable<Entry> entries) {
        entries.forEach(entry -> drawn.add(entry.id()));
    }

    /**
     * A line.
     *
     * @param sure whether it is no other reading of a fact, and not disputed
     */
    record Edge(String from, String to, String field, boolean sure) {}

    /** The lines from an entry, in the order of its statements; what is said several times is one line. */
    List<Edge> of(Entry entry) {
        Map<List<String>, Edge> edges = new LinkedHashMap<>();
        entry.references().forEach(statement -> {
            String target = statement.reference().orElseThrow().id();
            if (drawn.contains(target)) {
                edges.merge(
                        List.of(target, statement.field().name()), edge(entry, target, statement), GraphEdges::surer);
            }
        });
        return List.copyOf(edges.values());
    }

    private static Edge edge(Entry entry, String target, Statement statement) {
        return new Edge(
                entry.id(), target, statement.field().name(), !statement.isOtherReading() && !statement.isDisputed());
    }

    private static Edge surer(Edge one, Edge other) {
        return one.sure() ? one : other;
    }
}
