package khitomer.chronology.solver;

/**
 * The edges between groups, by the group they leave.
 *
 * <p>Turned around, every edge leads the other way and the groups are counted backwards, so that the distances to the
 * origin are found just as those from it.
 */
final class ComponentEdges {

    private final TemporalNetwork network;
    private final StronglyConnectedComponents groups;
    private final boolean turned;
    private final int[] first;
    private final int[] targets;
    private final long[] weights;
    private final int[] edges;

    /** @param rising whether the edges of positive weight are wanted, or the others */
    ComponentEdges(TemporalNetwork network, StronglyConnectedComponents groups, boolean rising, boolean turned) {
        this.network = network;
        this.groups = groups;
        this.turned = turned;
        this.first = new int[groups.count() + 2];
        int size = count(rising);
        this.targets = new int[size];
        this.weights = new long[size];
        this.edges = new int[size];
        fill(rising);
    }

    boolean isEmpty() {
        return edges.length == 0;
    }

    /** The index of the first edge that leaves a group. */
    int begin(int group) {
        return first[group];
    }

    /** The index behind the last edge that leaves a group. */
    int end(int group) {
        return first[group + 1];
    }

    int target(int index) {
        return targets[index];
    }

    long weight(int index) {
        return weights[index];
    }

    /** The edge of the network. */
    int edge(int index) {
        return edges[index];
    }

    private int count(boolean rising) {
        for (int edge = 0; edge < network.edges(); edge++) {
            if (isWanted(edge, rising)) {
                first[source(edge) + 2]++;
            }
        }
        for (int group = 1; group < first.length; group++) {
            first[group] += first[group - 1];
        }
        return first[first.length - 1];
    }

    private void fill(boolean rising) {
        for (int edge = 0; edge < network.edges(); edge++) {
            if (isWanted(edge, rising)) {
                int place = first[source(edge) + 1]++;
                targets[place] = counted(turned ? network.from(edge) : network.to(edge));
                weights[place] = network.weight(edge);
                edges[place] = edge;
            }
        }
    }

    private boolean isWanted(int edge, boolean rising) {
        return !network.isDate(edge) && network.weight(edge) > 0 == rising && !groups.isInside(edge);
    }

    private int source(int edge) {
        return counted(turned ? network.to(edge) : network.from(edge));
    }

    private int counted(int point) {
        return turned ? groups.count() - 1 - groups.of(point) : groups.of(point);
    }
}
