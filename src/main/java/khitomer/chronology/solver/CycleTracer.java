package khitomer.chronology.solver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Closes the paths from one point that take some number of facts, and traces back the cycle whose facts come first. */
final class CycleTracer {

    private static final int FREE_STEPS = 64;

    private final TemporalNetwork network;
    private final Adjacency reaching;
    private final LayeredDistances layers;
    private final int source;

    CycleTracer(TemporalNetwork network, Adjacency reaching, LayeredDistances layers, int source) {
        this.network = network;
        this.reaching = reaching;
        this.layers = layers;
        this.source = source;
    }

    /** The cycle through the point that takes that many facts, the free one aside; empty where there is none. */
    Optional<NegativeCycle> cycle(int facts) {
        PathSuffix end = new PathSuffix(source, 0, List.of());
        if (!isClosed(facts)) {
            return Optional.empty();
        }
        return edges(end)
                .filter(edge -> layers.isFree(edge) || facts > 0)
                .filter(edge -> isReached(end.through(edge, network), left(edge, facts)))
                .boxed()
                .min(Comparator.comparingInt(network::fact).thenComparingLong(network::weight))
                .map(edge -> cycle(end.through(edge, network), left(edge, facts)));
    }

    // Asked at every layer of every search: so by itself, and plainly.
    private boolean isClosed(int facts) {
        for (int index = reaching.begin(source); index < reaching.end(source); index++) {
            int edge = reaching.edge(index);
            if (left(edge, facts) >= 0 && (source == Edge.ORIGIN || !network.isDate(edge))) {
                long distance = layers.distance(network.from(edge), left(edge, facts));
                if (distance < Edge.FAR && Edge.sum(distance, network.weight(edge)) < 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private NegativeCycle cycle(PathSuffix last, int facts) {
        PathSuffix trace = last;
        for (int left = facts; trace.point() != source; left--) {
            trace = before(trace, left);
        }
        return NegativeCycle.along(trace.edges().stream().map(network::step).toList());
    }

    private PathSuffix before(PathSuffix trace, int left) {
        List<PathSuffix> freely = freely(trace);
        return freely.stream()
                .filter(end -> end.point() == source)
                .findFirst()
                .or(() -> freely.stream()
                        .flatMap(begin -> edges(begin)
                                .filter(edge -> !layers.isFree(edge))
                                .mapToObj(edge -> begin.through(edge, network)))
                        .filter(before -> isReached(before, left - 1))
                        .min(Comparator.comparingInt((PathSuffix before) ->
                                        network.fact(before.edges().get(0)))
                                .thenComparingLong(PathSuffix::sum)))
                .orElseThrow(() -> new IllegalStateException("there is no such cycle"));
    }

    /** The trace, and what leads to it without a fact more; where that reaches the source below zero, it is done. */
    private List<PathSuffix> freely(PathSuffix trace) {
        List<PathSuffix> found = new ArrayList<>(List.of(trace));
        for (int i = 0; i < found.size() && i < FREE_STEPS; i++) {
            PathSuffix begin = found.get(i);
            edges(begin)
                    .filter(layers::isFree)
                    .mapToObj(edge -> begin.through(edge, network))
                    .filter(before -> before.point() == source
                            ? before.sum() < 0
                            : found.stream().noneMatch(other -> other.isNoFarther(before)))
                    .forEach(found::add);
        }
        return found;
    }

    private boolean isReached(PathSuffix trace, int facts) {
        long distance = layers.distance(trace.point(), facts);
        return distance < Edge.FAR && Edge.sum(distance, trace.sum()) < 0;
    }

    private int left(int edge, int facts) {
        return layers.isFree(edge) ? facts : facts - 1;
    }

    private IntStream edges(PathSuffix trace) {
        return IntStream.range(reaching.begin(trace.point()), reaching.end(trace.point()))
                .map(reaching::edge)
                .filter(edge -> source == Edge.ORIGIN || !network.isDate(edge));
    }
}
