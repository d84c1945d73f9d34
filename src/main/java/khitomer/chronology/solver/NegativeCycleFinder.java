package khitomer.chronology.solver;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds a loop of negative weight that leaves the origin aside, if there is one: a contradiction that needs no dates.
 */
final class NegativeCycleFinder {

    private static final int NONE = -1;

    private final TemporalNetwork network;
    private final StronglyConnectedComponents groups;
    private final RelaxationSweeps sweeps;
    private Adjacency leaving;

    /** @param sweeps forward sweeps of that network, not yet begun */
    NegativeCycleFinder(TemporalNetwork network, StronglyConnectedComponents groups, RelaxationSweeps sweeps) {
        this.network = network;
        this.groups = groups;
        this.sweeps = sweeps;
    }

    /** The edges of the loop, one after the other, or none. */
    List<Integer> find() {
        for (int edge = 0; edge < network.edges(); edge++) {
            if (network.weight(edge) < 0 && groups.isInside(edge)) {
                List<Integer> loop = new ArrayList<>(List.of(edge));
                loop.addAll(pathInGroup(network.to(edge), network.from(edge)));
                return loop;
            }
        }
        return sweep();
    }

    // Sweeping from zero everywhere never ends where a loop is negative, and then the parents close a loop before long.
    // They are looked at after twice as many turns each time, so that looking costs no more than sweeping.
    private List<Integer> sweep() {
        if (!sweeps.hasLimits()) {
            return List.of();
        }
        for (int group = 0; group < groups.count(); group++) {
            sweeps.start(group, 0);
        }
        for (int turns = 1; !sweeps.run(turns); turns *= 2) {
            List<Integer> loop = parentLoop();
            if (!loop.isEmpty()) {
                return loop;
            }
        }
        return List.of();
    }

    private List<Integer> parentLoop() {
        int[] visit = new int[groups.count()];
        for (int start = 0; start < visit.length; start++) {
            int group = start;
            while (group != NONE && visit[group] == 0) {
                visit[group] = start + 1;
                group = before(group);
            }
            if (group != NONE && visit[group] == start + 1) {
                return loopThrough(group);
            }
        }
        return List.of();
    }

    private int before(int group) {
        int parent = sweeps.parent(group);
        return parent == NONE ? NONE : groups.of(network.from(parent));
    }

    private List<Integer> loopThrough(int group) {
        List<Integer> parents = new ArrayList<>();
        int at = group;
        do {
            parents.add(sweeps.parent(at));
            at = before(at);
        } while (at != group);
        Collections.reverse(parents);
        List<Integer> loop = new ArrayList<>();
        for (int i = 0; i < parents.size(); i++) {
            loop.add(parents.get(i));
            int next = parents.get((i + 1) % parents.size());
            loop.addAll(pathInGroup(network.to(parents.get(i)), network.from(next)));
        }
        return loop;
    }

    /** The orderings that lead from one point of a group to another, as few as possible. */
    private List<Integer> pathInGroup(int start, int end) {
        Map<Integer, Integer> via = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        while (start != end && !via.containsKey(end)) {
            int point = open.remove();
            for (int index = leaving().begin(point); index < leaving().end(point); index++) {
                int edge = leaving().edge(index);
                if (network.weight(edge) <= 0
                        && groups.isInside(edge)
                        && via.putIfAbsent(network.to(edge), edge) == null) {
                    open.add(network.to(edge));
                }
            }
        }
        List<Integer> path = new ArrayList<>();
        for (int point = end; point != start; point = network.from(via.get(point))) {
            path.add(via.get(point));
        }
        Collections.reverse(path);
        return path;
    }

    private Adjacency leaving() {
        if (leaving == null) {
            leaving = Adjacency.leaving(network);
        }
        return leaving;
    }
}
