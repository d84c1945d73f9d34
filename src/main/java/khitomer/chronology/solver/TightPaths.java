package khitomer.chronology.solver;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the edges along the shortest path between the origin and a point, of equal paths one with the fewest facts. */
public final class TightPaths {

    private final TemporalNetwork network;
    private final Solution solution;
    private final boolean latest;
    private final Adjacency edges;

    /** @param latest whether paths from the origin are wanted, which give latest moments; or else those to it */
    public TightPaths(TemporalNetwork network, Solution solution, boolean latest) {
        this.network = network;
        this.solution = solution;
        this.latest = latest;
        this.edges = latest ? Adjacency.reaching(network) : Adjacency.leaving(network);
    }

    /** The edges of the path, each beginning where the one before ends; empty where the point has no such bound. */
    public List<Integer> path(int point) {
        Map<Integer, Integer> via = new HashMap<>();
        List<Integer> open = List.of(point);
        while (!open.isEmpty() && !via.containsKey(Edge.ORIGIN)) {
            List<Integer> near = new ArrayList<>(open);
            for (int i = 0; i < near.size(); i++) {
                near.addAll(follow(near.get(i), true, via));
            }
            List<Integer> next = new ArrayList<>();
            near.forEach(at -> next.addAll(follow(at, false, via)));
            open = next;
        }
        return via.containsKey(Edge.ORIGIN) ? path(point, via) : List.of();
    }

    private List<Integer> follow(int point, boolean axioms, Map<Integer, Integer> via) {
        List<Integer> found = new ArrayList<>();
        for (int index = edges.begin(point); index < edges.end(point); index++) {
            int edge = edges.edge(index);
            if ((network.fact(edge) == Edge.AXIOM) == axioms
                    && isTight(edge)
                    && via.putIfAbsent(far(edge), edge) == null) {
                found.add(far(edge));
            }
        }
        return found;
    }

    private List<Integer> path(int point, Map<Integer, Integer> via) {
        List<Integer> path = new ArrayList<>();
        int at = Edge.ORIGIN;
        do {
            int edge = via.get(at);
            path.add(edge);
            at = latest ? network.to(edge) : network.from(edge);
        } while (at != point);
        if (!latest) {
            Collections.reverse(path);
        }
        return path;
    }

    private int far(int edge) {
        return latest ? network.from(edge) : network.to(edge);
    }

    private boolean isTight(int edge) {
        long before = far(edge) == Edge.ORIGIN ? 0 : distance(far(edge));
        int near = latest ? network.to(edge) : network.from(edge);
        return before < Edge.FAR && Edge.sum(before, network.weight(edge)) == distance(near);
    }

    private long distance(int point) {
        return latest ? solution.latest(point) : -solution.earliest(point);
    }
}
