package khitomer.chronology.solver;

import java.util.Arrays;
import java.util.List;

/**
 * The tightest distances of every point of a network to and from the origin; or a loop that no dates can satisfy.
 *
 * <p>Where there is such a loop, there are no distances. Where a point is impossible, its latest moment lies before its
 * earliest, and some contradiction leads through it and the origin.
 */
public final class Solution {

    private final TemporalNetwork network;
    private final StronglyConnectedComponents groups;
    private final long[] fromOrigin;
    private final long[] toOrigin;
    private final List<Integer> loop;

    private Solution(TemporalNetwork network, StronglyConnectedComponents groups) {
        this.network = network;
        this.groups = groups;
        RelaxationSweeps forwards = new RelaxationSweeps(network, groups, false);
        this.loop = new NegativeCycleFinder(network, groups, forwards).find();
        this.fromOrigin = loop.isEmpty() ? distances(forwards.anew(), false) : new long[0];
        this.toOrigin = loop.isEmpty() ? distances(new RelaxationSweeps(network, groups, true), true) : new long[0];
    }

    public static Solution of(TemporalNetwork network) {
        return new Solution(network, StronglyConnectedComponents.ofOrderings(network));
    }

    /** The edges of a loop of negative weight that needs no dates, one after the other; empty where there is none. */
    List<Integer> loop() {
        return loop;
    }

    public boolean hasLoop() {
        return !loop.isEmpty();
    }

    /** The latest moment of a point, {@link Edge#FAR} for none. */
    public long latest(int point) {
        return fromOrigin[groups.of(point)];
    }

    /** The earliest moment of a point, the negative of {@link Edge#FAR} for none. */
    public long earliest(int point) {
        return -toOrigin[groups.of(point)];
    }

    public boolean isImpossible(int point) {
        return latest(point) < earliest(point);
    }

    /** Whether there is neither such a loop nor an impossible point, and so no contradiction at all. */
    public boolean isSound() {
        for (int point = 1; point < network.points() && loop.isEmpty(); point++) {
            if (isImpossible(point)) {
                return false;
            }
        }
        return loop.isEmpty();
    }

    private long[] distances(RelaxationSweeps sweeps, boolean turned) {
        for (int edge = 0; edge < network.edges(); edge++) {
            if (network.isDate(edge) && (network.to(edge) == Edge.ORIGIN) == turned) {
                int group = groups.of(turned ? network.from(edge) : network.to(edge));
                sweeps.start(turned ? groups.count() - 1 - group : group, network.weight(edge));
            }
        }
        sweeps.run(Integer.MAX_VALUE);
        long[] distances = new long[groups.count()];
        Arrays.setAll(distances, group -> sweeps.distance(turned ? groups.count() - 1 - group : group));
        return distances;
    }
}
