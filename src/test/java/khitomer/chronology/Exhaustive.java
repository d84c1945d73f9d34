package khitomer.chronology;

import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;
import khitomer.chronology.solver.Edge;
import khitomer.chronology.solver.TemporalNetwork;

/** Answers questions about a small network by trying everything, to compare with. */
public final class Exhaustive {

    private final TemporalNetwork network;

    public Exhaustive(TemporalNetwork network) {
        this.network = network;
    }

    /**
     * The shortest distances between all points by the axioms and the edges of some facts; empty where a loop is
     * negative.
     */
    public Optional<long[][]> distances(BitSet facts) {
        int points = network.points();
        long[][] distance = new long[points][points];
        for (int from = 0; from < points; from++) {
            for (int to = 0; to < points; to++) {
                distance[from][to] = from == to ? 0 : Edge.FAR;
            }
        }
        for (int edge = 0; edge < network.edges(); edge++) {
            if (network.fact(edge) == Edge.AXIOM || facts.get(network.fact(edge))) {
                int from = network.from(edge);
                int to = network.to(edge);
                distance[from][to] = Math.min(distance[from][to], network.weight(edge));
            }
        }
        for (int over = 0; over < points; over++) {
            for (int from = 0; from < points; from++) {
                for (int to = 0; to < points; to++) {
                    if (distance[from][over] < Edge.FAR && distance[over][to] < Edge.FAR) {
                        distance[from][to] = Math.min(distance[from][to], distance[from][over] + distance[over][to]);
                    }
                }
            }
        }
        return IntStream.range(0, points).allMatch(point -> distance[point][point] >= 0)
                ? Optional.of(distance)
                : Optional.empty();
    }

    public boolean isConsistent(BitSet facts) {
        return distances(facts).isPresent();
    }

    /** All facts of the network. */
    public BitSet facts() {
        BitSet facts = new BitSet();
        for (int edge = 0; edge < network.edges(); edge++) {
            if (network.fact(edge) != Edge.AXIOM) {
                facts.set(network.fact(edge));
            }
        }
        return facts;
    }

    /** How many facts it takes at least to contradict one another; 0 where all agree. */
    public int fewest() {
        int[] all = facts().stream().toArray();
        return IntStream.range(1, 1 << all.length)
                .filter(choice -> !isConsistent(chosen(all, choice)))
                .map(Integer::bitCount)
                .min()
                .orElse(0);
    }

    private static BitSet chosen(int[] facts, int choice) {
        BitSet chosen = new BitSet();
        IntStream.range(0, facts.length).filter(i -> (choice >> i & 1) == 1).forEach(i -> chosen.set(facts[i]));
        return chosen;
    }
}
