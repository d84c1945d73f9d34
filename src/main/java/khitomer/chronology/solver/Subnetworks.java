package khitomer.chronology.solver;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Some of the points of a network, the origin aside, in parts that have nothing to do with one another. */
final class Subnetworks {

    private static final int NONE = -1;

    private final TemporalNetwork network;
    private final int[] part;
    private final int count;

    /** @param part the number of the part of each point, counted from zero; -1 for none */
    private Subnetworks(TemporalNetwork network, int[] part, int count) {
        this.network = network;
        this.part = part;
        this.count = count;
    }

    /** Points that edges join; points that are not wanted belong to no part. */
    static Subnetworks joined(TemporalNetwork network, IntPredicate wanted) {
        DisjointSets joined = new DisjointSets(network.points());
        for (int edge = 0; edge < network.edges(); edge++) {
            if (!network.isDate(edge) && wanted.test(network.from(edge)) && wanted.test(network.to(edge))) {
                joined.union(network.from(edge), network.to(edge));
            }
        }
        int[] part = new int[network.points()];
        Arrays.fill(part, NONE);
        int count = 0;
        for (int point = 1; point < part.length; point++) {
            if (wanted.test(point)) {
                int first = joined.find(point);
                part[point] = first == point ? count++ : part[first];
            }
        }
        return new Subnetworks(network, part, count);
    }

    /** Points that lie on loops with one another and with at least one edge of negative weight. */
    static Subnetworks looped(TemporalNetwork network) {
        StronglyConnectedComponents groups = StronglyConnectedComponents.ofAllEdges(network);
        int[] number = new int[groups.count()];
        Arrays.fill(number, NONE);
        int count = 0;
        for (int edge = 0; edge < network.edges(); edge++) {
            if (groups.isInside(edge) && network.weight(edge) < 0 && number[groups.of(network.from(edge))] == NONE) {
                number[groups.of(network.from(edge))] = count++;
            }
        }
        int[] part = new int[network.points()];
        part[Edge.ORIGIN] = NONE;
        for (int point = 1; point < part.length; point++) {
            part[point] = number[groups.of(point)];
        }
        return new Subnetworks(network, part, count);
    }

    int count() {
        return count;
    }

    /** Whether no point is left over. */
    boolean isAll() {
        return Arrays.stream(part).skip(1).noneMatch(number -> number == NONE);
    }

    /** The number of a point's part; -1 for none. */
    int of(int point) {
        return part[point];
    }

    /** Each part as a network of its own, with the dates of its points. */
    TemporalNetwork[] networks() {
        int[] local = new int[part.length];
        int[] sizes = new int[count];
        for (int point = 1; point < part.length; point++) {
            if (part[point] != NONE) {
                local[point] = ++sizes[part[point]];
            }
        }
        int[][] names = new int[count][];
        Arrays.setAll(names, number -> new int[sizes[number] + 1]);
        for (int point = 1; point < part.length; point++) {
            if (part[point] != NONE) {
                names[part[point]][local[point]] = network.originalPoint(point);
            }
        }
        EdgeList[] edges = edges(local);
        TemporalNetwork[] networks = new TemporalNetwork[count];
        Arrays.setAll(networks, number -> new TemporalNetwork(names[number], edges[number]));
        return networks;
    }

    private EdgeList[] edges(int[] local) {
        EdgeList[] edges = new EdgeList[count];
        Arrays.setAll(edges, number -> new EdgeList());
        for (int edge = 0; edge < network.edges(); edge++) {
            int from = network.from(edge);
            int to = network.to(edge);
            int home = part[from == Edge.ORIGIN ? to : from];
            if (home != NONE && (network.isDate(edge) || part[to] == home)) {
                edges[home].add(local[from], local[to], network.weight(edge), network.fact(edge));
            }
        }
        return edges;
    }
}
