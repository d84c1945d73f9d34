package khitomer.chronology;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntToLongFunction;
import khitomer.chronology.solver.Edge;
import khitomer.chronology.solver.EdgeList;

/**
 * The distances of points from the origin after edges have gone and come, found from those before.
 *
 * <p>First, all that may have had its distance by an edge that is gone forgets it: the points at the end of such edges,
 * and from there along all edges that were tight. What is left is the length of some way that is still there, and so
 * are the distances that are then found anew from around those points and over the edges that have come. Shorter ways
 * are followed as far as they make anything shorter.
 */
final class IncrementalDistances {

    private final IncidentEdges now;
    private final OnDemandNumbering met;
    private final IntToLongFunction before;
    private final boolean turned;
    /** Those that were forgotten or have been found; all others are as they were before. */
    private final Map<Integer, Long> found = new HashMap<>();

    private final Deque<Integer> open = new ArrayDeque<>();
    private final Set<Integer> isOpen = new HashSet<>();

    /**
     * @param before the distance before; {@link Edge#FAR} of what has none, or was not there
     * @param turned whether distances go against the edges: they are then those to the origin
     */
    IncrementalDistances(IncidentEdges now, OnDemandNumbering met, IntToLongFunction before, boolean turned) {
        this.now = now;
        this.met = met;
        this.before = before;
        this.turned = turned;
    }

    /** Finds the distances; gives up where that leads too far, as it does where edges contradict each other. */
    void find(List<Edge> gone, List<Edge> come) throws FullSolveRequiredException {
        gone.forEach(this::forget);
        for (int point = take(); point >= 0; point = take()) {
            forEach(point, true, this::forget);
        }
        for (int point : new ArrayList<>(found.keySet())) {
            forEach(point, false, this::relax);
        }
        come.forEach(this::relax);
        for (int point = take(); point >= 0; point = take()) {
            forEach(point, true, this::relax);
        }
    }

    /** The distance of a point; {@link Edge#FAR} where nothing bounds it. */
    long distance(int point) {
        Long distance = found.get(point);
        return distance != null ? distance : before(point);
    }

    /** The points of which the distance may have changed. */
    Set<Integer> changed() {
        return found.keySet();
    }

    private long before(int point) {
        return point == Edge.ORIGIN ? 0 : before.applyAsLong(point);
    }

    /** Visits the edges that leave a point, or those that lead to it. */
    private void forEach(int point, boolean leaving, Consumer<Edge> visit) throws FullSolveRequiredException {
        EdgeList edges = now.around(met.id(point));
        for (int edge = 0; edge < edges.size(); edge++) {
            Edge step = edges.step(edge);
            if (point == (leaving ? tail(step) : head(step))) {
                visit.accept(step);
            }
        }
    }

    private int tail(Edge edge) {
        return turned ? edge.to() : edge.from();
    }

    private int head(Edge edge) {
        return turned ? edge.from() : edge.to();
    }

    /** Forgets the distance at the end of an edge that may have given it. */
    private void forget(Edge edge) {
        int point = head(edge);
        long distance = before(tail(edge));
        boolean tight =
                point != Edge.ORIGIN && distance < Edge.FAR && Edge.sum(distance, edge.weight()) == before(point);
        if (tight && found.putIfAbsent(point, Edge.FAR) == null) {
            add(point);
        }
    }

    private void relax(Edge edge) {
        int point = head(edge);
        long distance = distance(tail(edge));
        if (point != Edge.ORIGIN && distance < Edge.FAR) {
            long nearer = Edge.sum(distance, edge.weight());
            if (nearer < distance(point)) {
                found.put(point, nearer);
                add(point);
            }
        }
    }

    private void add(int point) {
        if (isOpen.add(point)) {
            open.add(point);
        }
    }

    /** Takes the point that has waited longest; -1 where none waits. */
    private int take() {
        Integer point = open.poll();
        isOpen.remove(point);
        return point == null ? -1 : point;
    }
}
