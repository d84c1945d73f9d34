package khitomer.chronology.solver;

import java.util.Arrays;

/**
 * The strongly connected components of some edges of a network, the origin aside, in topological order: no such edge
 * leads from a group to an earlier one.
 *
 * <p>Tarjan's algorithm, with a stack of its own, for a chain may be as long as the lore.
 */
final class StronglyConnectedComponents {

    private static final int NONE = -1;

    private final TemporalNetwork network;
    private final int[] first;
    private final int[] targets;
    private final int[] group;
    private final int[] index;
    private final int[] low;
    private final int[] open;
    private final int[] path;
    private int opened;
    private int visited;
    private int count;

    private StronglyConnectedComponents(TemporalNetwork network, boolean rising) {
        this.network = network;
        int points = network.points();
        this.first = new int[points + 2];
        this.targets = targets(rising);
        this.group = new int[points];
        Arrays.fill(group, NONE);
        this.index = new int[points];
        this.low = new int[points];
        this.open = new int[points];
        this.path = new int[points];
    }

    /** The groups of the edges that order points: those whose weight is not positive. */
    static StronglyConnectedComponents ofOrderings(TemporalNetwork network) {
        return new StronglyConnectedComponents(network, false).found();
    }

    /** The groups of all edges but dates. */
    static StronglyConnectedComponents ofAllEdges(TemporalNetwork network) {
        return new StronglyConnectedComponents(network, true).found();
    }

    int count() {
        return count;
    }

    /** The group of a point, which is its place in the topological order; -1 for the origin. */
    int of(int point) {
        return group[point];
    }

    /** Whether both points of an edge are of one group. */
    boolean isInside(int edge) {
        int home = group[network.from(edge)];
        return home != NONE && home == group[network.to(edge)];
    }

    private int[] targets(boolean rising) {
        for (int edge = 0; edge < network.edges(); edge++) {
            if (isFollowed(edge, rising)) {
                first[network.from(edge) + 2]++;
            }
        }
        for (int point = 2; point < first.length; point++) {
            first[point] += first[point - 1];
        }
        int[] sorted = new int[first[first.length - 1]];
        for (int edge = 0; edge < network.edges(); edge++) {
            if (isFollowed(edge, rising)) {
                sorted[first[network.from(edge) + 1]++] = network.to(edge);
            }
        }
        return sorted;
    }

    private boolean isFollowed(int edge, boolean rising) {
        return !network.isDate(edge) && (rising || network.weight(edge) <= 0);
    }

    private StronglyConnectedComponents found() {
        int[] next = Arrays.copyOf(first, network.points());
        for (int root = 1; root < network.points(); root++) {
            if (index[root] == 0) {
                visit(root, next);
            }
        }
        for (int point = 1; point < group.length; point++) {
            group[point] = count - 1 - group[point];
        }
        return this;
    }

    private void visit(int root, int[] next) {
        int depth = 0;
        path[0] = enter(root);
        while (depth >= 0) {
            int point = path[depth];
            if (next[point] < first[point + 1]) {
                int target = targets[next[point]++];
                if (index[target] == 0) {
                    path[++depth] = enter(target);
                } else if (group[target] == NONE) {
                    low[point] = Math.min(low[point], index[target]);
                }
            } else {
                leave(point);
                depth--;
                if (depth >= 0) {
                    low[path[depth]] = Math.min(low[path[depth]], low[point]);
                }
            }
        }
    }

    private int enter(int point) {
        index[point] = ++visited;
        low[point] = visited;
        open[opened++] = point;
        return point;
    }

    private void leave(int point) {
        if (low[point] == index[point]) {
            int member;
            do {
                member = open[--opened];
                group[member] = count;
            } while (member != point);
            count++;
        }
    }
}
