package khitomer.chronology.solver;

import java.util.Arrays;

/**
 * Distances between groups: sweeps relax the edges that order points along the topological order and those that keep
 * them near against it, in turns, until nothing changes.
 *
 * <p>A sweep visits only the groups whose distance has changed since they were visited last. So a chain costs its
 * length whichever way its dates tighten, and what the turns add is the groups that they touch.
 */
final class RelaxationSweeps {

    private static final int NONE = -1;
    private static final int LAST = Integer.MAX_VALUE;

    private final ComponentEdges orderings;
    private final ComponentEdges limits;
    private final long[] distances;
    private final int[] parents;
    private final Worklist fallen;
    private final Worklist risen;

    /** @param turned whether distances go against the edges */
    RelaxationSweeps(TemporalNetwork network, StronglyConnectedComponents groups, boolean turned) {
        this(
                new ComponentEdges(network, groups, false, turned),
                new ComponentEdges(network, groups, true, turned),
                groups.count());
    }

    private RelaxationSweeps(ComponentEdges orderings, ComponentEdges limits, int groups) {
        this.orderings = orderings;
        this.limits = limits;
        this.distances = new long[groups];
        this.parents = new int[groups];
        this.fallen = new Worklist(groups);
        this.risen = new Worklist(groups);
        Arrays.fill(distances, Edge.FAR);
        Arrays.fill(parents, NONE);
    }

    /** Sweeps over the same edges, not yet begun. */
    RelaxationSweeps anew() {
        return new RelaxationSweeps(orderings, limits, distances.length);
    }

    boolean hasLimits() {
        return !limits.isEmpty();
    }

    /** Puts a group no farther than that; group and distance are counted the way that these sweeps go. */
    void start(int group, long distance) {
        relax(group, distance, NONE);
    }

    long distance(int group) {
        return distances[group];
    }

    /** The edge that gave a group its distance, or -1 where it started with it. */
    int parent(int group) {
        return parents[group];
    }

    /** Sweeps until nothing changes, or as many turns as that. Returns whether nothing changes any more. */
    boolean run(int turns) {
        for (int turn = 0; turn < turns && !(fallen.isEmpty() && risen.isEmpty()); turn++) {
            for (int group = fallen.takeUpwards(0); group >= 0; group = fallen.takeUpwards(group + 1)) {
                relaxAll(orderings, group);
            }
            for (int group = risen.takeDownwards(LAST); group >= 0; group = risen.takeDownwards(group - 1)) {
                relaxAll(limits, group);
            }
        }
        return fallen.isEmpty() && risen.isEmpty();
    }

    private void relaxAll(ComponentEdges edges, int group) {
        for (int index = edges.begin(group); index < edges.end(group); index++) {
            relax(edges.target(index), Edge.sum(distances[group], edges.weight(index)), edges.edge(index));
        }
    }

    private void relax(int group, long distance, int parent) {
        if (distance < distances[group]) {
            distances[group] = distance;
            parents[group] = parent;
            fallen.add(group);
            risen.add(group);
        }
    }
}
