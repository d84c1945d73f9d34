package khitomer.chronology.solver;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the negative cycle with the fewest facts, of equals the one whose facts come first.
 *
 * <p>A cycle is a path and an edge that closes it. Paths are measured layer by layer, a fact more in each; every fact
 * of several edges is given free once, because a cycle may use it twice. What is closed is then traced back, the first
 * fact that still makes a cycle taken at every step.
 */
final class ShortestNegativeCycle {

    private static final int NONE = Edge.AXIOM;
    private static final int MOST_FACTS = 64;
    private static final long EFFORT = 10_000_000;

    private final TemporalNetwork network;
    private final Adjacency reaching;
    private final WorkBudget effort;
    private final LayeredDistances layers;

    /** @param whole what may be spent on this search and all others like it */
    ShortestNegativeCycle(TemporalNetwork network, WorkBudget whole) {
        this.network = network;
        this.effort = whole.share(EFFORT);
        this.reaching = Adjacency.reaching(network);
        this.layers = new LayeredDistances(network, Adjacency.leaving(network), effort);
    }

    /** The best cycle through the origin that has no more facts than that; empty where none was found. */
    Optional<NegativeCycle> dated(int mostFacts) {
        int most = Math.min(mostFacts, MOST_FACTS);
        Optional<NegativeCycle> best = through(Edge.ORIGIN, NONE, most);
        int end;
        for (int begin = endOfFact(0, NONE); begin < network.edges() && !effort.isSpent(); begin = end) {
            end = endOfFact(begin, network.fact(begin));
            if (end > begin + 1) {
                int fewer = best.map(ShortestNegativeCycle::size).orElse(most);
                best = better(best, through(Edge.ORIGIN, network.fact(begin), fewer));
            }
        }
        return best;
    }

    /** The best cycle that leaves the origin aside, which may be the one that is known. */
    NegativeCycle undated(NegativeCycle known) {
        NegativeCycle best = known;
        int end;
        for (int begin = endOfFact(0, NONE); begin < network.edges() && !effort.isSpent(); begin = end) {
            int fact = network.fact(begin);
            end = endOfFact(begin, fact);
            for (int head : heads(begin, end)) {
                // Only a cycle that begins with an earlier fact is better than one of as many.
                int most = fact <= best.facts().get(0) ? size(best) : size(best) - 1;
                best = better(Optional.of(best), through(head, fact, Math.min(most, MOST_FACTS)))
                        .orElseThrow();
            }
        }
        return best;
    }

    private int endOfFact(int begin, int fact) {
        int end = begin;
        while (end < network.edges() && network.fact(end) == fact) {
            end++;
        }
        return end;
    }

    private int[] heads(int begin, int end) {
        return IntStream.range(begin, end)
                .filter(edge -> !network.isDate(edge))
                .map(network::to)
                .distinct()
                .toArray();
    }

    private static int size(NegativeCycle cycle) {
        return cycle.facts().size();
    }

    private static Optional<NegativeCycle> better(Optional<NegativeCycle> one, Optional<NegativeCycle> other) {
        return other.isEmpty() || one.isPresent() && one.get().compareTo(other.get()) <= 0 ? one : other;
    }

    private Optional<NegativeCycle> through(int source, int free, int most) {
        layers.begin(source, free);
        int paid = free == NONE ? 0 : 1;
        CycleTracer closing = new CycleTracer(network, reaching, layers, source);
        boolean nearer = true;
        for (int facts = 0; facts + paid <= most && nearer && !effort.isSpent(); facts++) {
            Optional<NegativeCycle> cycle = closing.cycle(facts);
            if (cycle.isPresent()) {
                return cycle;
            }
            effort.spend(reaching.end(source) - reaching.begin(source));
            nearer = layers.isNearer();
            layers.addLayer();
        }
        return Optional.empty();
    }
}
