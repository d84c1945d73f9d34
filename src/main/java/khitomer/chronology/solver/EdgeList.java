package khitomer.chronology.solver;

import java.util.Arrays;

/** A growing list of edges, kept as plain numbers because there may be millions. */
public final class EdgeList {

    private int size;
    private int[] from = new int[16];
    private int[] to = new int[16];
    private int[] fact = new int[16];
    private long[] weight = new long[16];

    /**
     * Adds {@code to - from <= weight}, unless every point is so far from itself: seen from that point, such an edge
     * would lead from the origin to the origin.
     */
    public void add(int edgeFrom, int edgeTo, long edgeWeight, int edgeFact) {
        if (edgeFrom == edgeTo && edgeWeight >= 0) {
            return;
        }
        if (size == from.length) {
            grow(size + (size >> 1));
        }
        from[size] = edgeFrom;
        to[size] = edgeTo;
        weight[size] = Edge.sum(edgeWeight, 0);
        fact[size++] = edgeFact;
    }

    public int size() {
        return size;
    }

    public int from(int edge) {
        return from[edge];
    }

    public int to(int edge) {
        return to[edge];
    }

    int fact(int edge) {
        return fact[edge];
    }

    public long weight(int edge) {
        return weight[edge];
    }

    public Edge step(int edge) {
        return new Edge(from[edge], to[edge], weight[edge], fact[edge]);
    }

    /** The same edges, those of a lower fact before those of a higher, otherwise in the same order. */
    EdgeList inOrderOfFacts() {
        int highest = Edge.AXIOM;
        boolean ordered = true;
        for (int edge = 0; edge < size; edge++) {
            ordered &= fact[edge] >= highest;
            highest = Math.max(highest, fact[edge]);
        }
        return ordered ? this : sorted(highest);
    }

    private EdgeList sorted(int highest) {
        int[] next = new int[highest + 3];
        for (int edge = 0; edge < size; edge++) {
            next[fact[edge] + 2]++;
        }
        for (int i = 1; i < next.length; i++) {
            next[i] += next[i - 1];
        }
        EdgeList sorted = new EdgeList();
        sorted.grow(size);
        sorted.size = size;
        for (int edge = 0; edge < size; edge++) {
            sorted.set(next[fact[edge] + 1]++, this, edge);
        }
        return sorted;
    }

    private void set(int edge, EdgeList others, int other) {
        from[edge] = others.from[other];
        to[edge] = others.to[other];
        weight[edge] = others.weight[other];
        fact[edge] = others.fact[other];
    }

    private void grow(int capacity) {
        from = Arrays.copyOf(from, capacity);
        to = Arrays.copyOf(to, capacity);
        fact = Arrays.copyOf(fact, capacity);
        weight = Arrays.copyOf(weight, capacity);
    }
}
