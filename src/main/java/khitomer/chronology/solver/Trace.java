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
record Trace(int point, long sum, List<Integer> edges) {

    /** The trace with an edge more at its beginning. */
    Trace through(int edge, Network network) {
        List<Integer> longer = new ArrayList<>(edges.size() + 1);
        longer.add(edge);
        longer.addAll(edges);
        return new Trace(network.from(edge), Network.sum(sum, network.weight(edge)), longer);
    }

    boolean isNoFarther(Trace other) {
        return point == other.point && sum <= other.sum;
    }
}
