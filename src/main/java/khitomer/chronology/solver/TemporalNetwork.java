package khitomer.chronology.solver;

import java.util.BitSet;
import java.util.function.IntPredicate;

/**
 * Points of time and the edges between them, each of which says {@code to - from <= weight} in seconds and names the
 * fact it comes from.
 *
 * <p>Point 0 is the origin of the axis. Edges are in the order of their facts, the axioms first. Weights and distances
 * are kept within {@link Edge#FAR}, so that no sum of two leaves signed 64 bits.
 */
public final class TemporalNetwork {

    private final int[] names;
    private final EdgeList edges;

    /**
     * @param names what each point is called in the network of which this is a part; also says how many there are
     * @param edges in the order of their facts
     */
    TemporalNetwork(int[] names, EdgeList edges) {
        this.names = names;
        this.edges = edges;
    }

    /** A whole network, whose points are called by their numbers. */
    public static TemporalNetwork of(int points, EdgeList edges) {
        int[] names = new int[points];
        for (int point = 0; point < points; point++) {
            names[point] = point;
        }
        return new TemporalNetwork(names, edges.inOrderOfFacts());
    }

    /** How many points there are, the origin among them. */
    public int points() {
        return names.length;
    }

    public int edges() {
        return edges.size();
    }

    int originalPoint(int point) {
        return names[point];
    }

    public int from(int edge) {
        return edges.from(edge);
    }

    public int to(int edge) {
        return edges.to(edge);
    }

    public int fact(int edge) {
        return edges.fact(edge);
    }

    public long weight(int edge) {
        return edges.weight(edge);
    }

    /** Whether an edge bounds a point by a date. */
    public boolean isDate(int edge) {
        return edges.from(edge) == Edge.ORIGIN || edges.to(edge) == Edge.ORIGIN;
    }

    /** The edge, its points called as in the network of which this is a part. */
    public Edge step(int edge) {
        return new Edge(names[from(edge)], names[to(edge)], weight(edge), fact(edge));
    }

    /** The same points without the edges of some facts. */
    public TemporalNetwork without(BitSet facts) {
        return where(edge -> fact(edge) == Edge.AXIOM || !facts.get(fact(edge)));
    }

    /** The same points with the axioms and the edges of some facts. */
    TemporalNetwork with(BitSet facts) {
        return where(edge -> fact(edge) == Edge.AXIOM || facts.get(fact(edge)));
    }

    /** The same edges, a point and the origin having changed places: distances are then those from the point. */
    public TemporalNetwork asSeenFrom(int point) {
        EdgeList turned = new EdgeList();
        for (int edge = 0; edge < edges(); edge++) {
            turned.add(changed(from(edge), point), changed(to(edge), point), weight(edge), fact(edge));
        }
        return TemporalNetwork.of(points(), turned);
    }

    private static int changed(int at, int point) {
        return at == point ? Edge.ORIGIN : at == Edge.ORIGIN ? point : at;
    }

    private TemporalNetwork where(IntPredicate kept) {
        EdgeList some = new EdgeList();
        for (int edge = 0; edge < edges(); edge++) {
            if (kept.test(edge)) {
                some.add(from(edge), to(edge), weight(edge), fact(edge));
            }
        }
        return new TemporalNetwork(names, some);
    }
}
