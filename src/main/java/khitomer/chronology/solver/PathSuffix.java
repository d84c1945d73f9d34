package khitomer.chronology.solver;

import java.util.ArrayList;
import java.util.List;

/**
 * The end of a cycle that is traced back.
 *
 * @param point where it begins
 * @param sum the weight of its edges, in seconds
 * @param edges its edges, one after the other
 */
record PathSuffix(int point, long sum, List<Integer> edges) {

    /** The trace with an edge more at its beginning. */
    PathSuffix through(int edge, TemporalNetwork network) {
        List<Integer> longer = new ArrayList<>(edges.size() + 1);
        longer.add(edge);
        longer.addAll(edges);
        return new PathSuffix(network.from(edge), Edge.sum(sum, network.weight(edge)), longer);
    }

    boolean isNoFarther(PathSuffix other) {
        return point == other.point && sum <= other.sum;
    }
}
