package khitomer.chronology.solver;

/** The edges at each point of a network, in the order of their facts: those that leave it, or those that reach it. */
final class Adjacency {

    private final int[] first;
    private final int[] edges;

    private Adjacency(int[] first, int[] edges) {
        this.first = first;
        this.edges = edges;
    }

    static Adjacency leaving(TemporalNetwork network) {
        return of(network, true);
    }

    static Adjacency reaching(TemporalNetwork network) {
        return of(network, false);
    }

    private static Adjacency of(TemporalNetwork network, boolean leaving) {
        int[] first = new int[network.points() + 2];
        for (int edge = 0; edge < network.edges(); edge++) {
            first[(leaving ? network.from(edge) : network.to(edge)) + 2]++;
        }
        for (int point = 2; point < first.length; point++) {
            first[point] += first[point - 1];
        }
        int[] edges = new int[network.edges()];
        for (int edge = 0; edge < network.edges(); edge++) {
            edges[first[(leaving ? network.from(edge) : network.to(edge)) + 1]++] = edge;
        }
        return new Adjacency(first, edges);
    }

    /** The index of the first edge at a point. */
    int begin(int point) {
        return first[point];
    }

    /** The index behind the last edge at a point. */
    int end(int point) {
        return first[point + 1];
    }

    int edge(int index) {
        return edges[index];
    }
}
