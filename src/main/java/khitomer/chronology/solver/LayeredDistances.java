package khitomer.chronology.solver;

import java.util.Arrays;

/**
 * The shortest distances from one point by the number of facts that they take.
 *
 * <p>Axioms take none, nor does one fact that is given free: so facts that a cycle uses twice are counted once. Only
 * what gets nearer in a layer is looked at in the next.
 */
final class LayeredDistances {

    private static final int NONE = -1;
    private static final int FREE_STEPS = 64;

    private final TemporalNetwork network;
    private final Adjacency leaving;
    private final WorkBudget effort;
    private final int[] newest;
    private int[] pointOf = new int[16];
    private int[] layerOf = new int[16];
    private int[] olderThan = new int[16];
    private long[] distanceOf = new long[16];
    private int size;
    private int begin;
    private int layer;
    private int source;
    private int free;

    LayeredDistances(TemporalNetwork network, Adjacency leaving, WorkBudget effort) {
        this.network = network;
        this.leaving = leaving;
        this.effort = effort;
        this.newest = new int[network.points()];
        Arrays.fill(newest, NONE);
    }

    /** Begins anew with layer 0. */
    void begin(int from, int freeFact) {
        for (int label = 0; label < size; label++) {
            newest[pointOf[label]] = NONE;
        }
        size = 0;
        begin = 0;
        layer = 0;
        source = from;
        free = freeFact;
        add(from, 0, NONE);
        close();
    }

    /** Whether anything is nearer in the last layer than in the one before. */
    boolean isNearer() {
        return size > begin;
    }

    /** Adds the next layer. */
    void addLayer() {
        int end = size;
        layer++;
        for (int label = begin; label < end; label++) {
            if (isBest(label)) {
                follow(label, false);
            }
        }
        begin = end;
        close();
    }

    /** The distance of a point with as many facts as that layer, {@link Edge#FAR} for none. */
    long distance(int point, int facts) {
        int label = newest[point];
        while (label != NONE && layerOf[label] > facts) {
            label = olderThan[label];
        }
        return label == NONE ? Edge.FAR : distanceOf[label];
    }

    boolean isFree(int edge) {
        return network.fact(edge) == Edge.AXIOM || network.fact(edge) == free;
    }

    // A fact that contradicts itself could go round for ever; it is found when its own loop is looked at.
    private void close() {
        int most = 2 * size - begin + FREE_STEPS;
        for (int label = begin; label < size && size < most; label++) {
            follow(label, true);
        }
    }

    private boolean isBest(int label) {
        int best = newest[pointOf[label]];
        return best == label || layerOf[best] == layer && olderThan[best] == label;
    }

    private void follow(int label, boolean freely) {
        int point = pointOf[label];
        long distance = distanceOf[label];
        effort.spend(leaving.end(point) - leaving.begin(point) + 1);
        for (int index = leaving.begin(point); index < leaving.end(point); index++) {
            int edge = leaving.edge(index);
            int target = network.to(edge);
            if (isFree(edge) == freely && target != source && (source == Edge.ORIGIN || !network.isDate(edge))) {
                long sum = Edge.sum(distance, network.weight(edge));
                if (newest[target] == NONE || sum < distanceOf[newest[target]]) {
                    add(target, sum, label);
                }
            }
        }
    }

    // A label of this layer that was not followed yet can be mended; one that was must be followed again.
    private void add(int point, long distance, int followed) {
        int best = newest[point];
        if (best > followed && layerOf[best] == layer) {
            distanceOf[best] = distance;
            return;
        }
        if (size == pointOf.length) {
            grow();
        }
        pointOf[size] = point;
        layerOf[size] = layer;
        distanceOf[size] = distance;
        olderThan[size] = best;
        newest[point] = size++;
    }

    private void grow() {
        int capacity = size * 2;
        pointOf = Arrays.copyOf(pointOf, capacity);
        layerOf = Arrays.copyOf(layerOf, capacity);
        olderThan = Arrays.copyOf(olderThan, capacity);
        distanceOf = Arrays.copyOf(distanceOf, capacity);
    }
}
