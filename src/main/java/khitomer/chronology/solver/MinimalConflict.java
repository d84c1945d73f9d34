package khitomer.chronology.solver;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds in a network that is not consistent the contradiction with the fewest facts. */
final class MinimalConflict {

    private static final int MOST_REDUCED = 64;

    private MinimalConflict() {}

    /**
     * The contradiction of a network whose solution has a loop, or impossible points; empty where it has neither. When
     * the effort is spent, one that cannot be reduced will do, though another may have fewer facts.
     */
    static Optional<NegativeCycle> in(TemporalNetwork network, Solution solution, WorkBudget effort) {
        Optional<NegativeCycle> found =
                solution.hasLoop() ? looped(network, solution, effort) : dated(network, solution, effort);
        return found.map(cycle -> reduced(cycle, network, effort));
    }

    // A loop that needs no dates may still take more facts than a contradiction of dates beside it.
    private static Optional<NegativeCycle> looped(TemporalNetwork network, Solution solution, WorkBudget effort) {
        NegativeCycle known = cycle(network, solution.loop());
        NegativeCycle fewest = known;
        for (TemporalNetwork part : Subnetworks.looped(network).networks()) {
            Solution inPart = Solution.of(part);
            if (inPart.hasLoop()) {
                NegativeCycle found = new ShortestNegativeCycle(part, effort).undated(cycle(part, inPart.loop()));
                fewest = found.compareTo(fewest) < 0 ? found : fewest;
            }
        }
        return Stream.concat(
                        Stream.of(fewest),
                        new ShortestNegativeCycle(network, effort)
                                .dated(fewest.facts().size()).stream())
                .min(Comparator.naturalOrder());
    }

    private static Optional<NegativeCycle> dated(TemporalNetwork network, Solution solution, WorkBudget effort) {
        return IntStream.range(1, network.points())
                .filter(solution::isImpossible)
                .boxed()
                .min(Comparator.comparingLong(point -> Edge.sum(solution.latest(point), -solution.earliest(point))))
                .map(point -> new ShortestNegativeCycle(network, effort)
                        .dated(Integer.MAX_VALUE)
                        .orElseGet(() -> tightest(network, solution, point)));
    }

    private static NegativeCycle tightest(TemporalNetwork network, Solution solution, int point) {
        List<Integer> edges = new ArrayList<>(new TightPaths(network, solution, true).path(point));
        edges.addAll(new TightPaths(network, solution, false).path(point));
        return cycle(network, withoutDetours(network, edges));
    }

    // What lies between two visits to a point is no contradiction by itself, so what is left is no less of one.
    private static List<Integer> withoutDetours(TemporalNetwork network, List<Integer> edges) {
        List<Integer> straight = new ArrayList<>();
        int[] visited = new int[network.points()];
        for (int edge : edges) {
            int to = network.to(edge);
            straight.add(edge);
            if (to != Edge.ORIGIN && visited[to] > 0) {
                List<Integer> detour = straight.subList(visited[to], straight.size());
                detour.forEach(detoured -> visited[network.to(detoured)] = 0);
                detour.clear();
            }
            visited[to] = straight.size();
        }
        return straight;
    }

    private static NegativeCycle cycle(TemporalNetwork network, List<Integer> edges) {
        return NegativeCycle.along(edges.stream().map(network::step).toList());
    }

    // Facts of several edges may contradict each other by other edges than those of the cycle.
    private static NegativeCycle reduced(NegativeCycle cycle, TemporalNetwork network, WorkBudget effort) {
        List<Integer> facts = cycle.facts();
        if (facts.size() > MOST_REDUCED) {
            return cycle;
        }
        return facts.stream()
                .flatMap(dropped -> some(network, facts, dropped))
                .flatMap(small -> in(small, Solution.of(small), effort).stream())
                .findFirst()
                .orElse(cycle);
    }

    private static Stream<TemporalNetwork> some(TemporalNetwork network, List<Integer> facts, int dropped) {
        BitSet chosen = new BitSet();
        facts.forEach(chosen::set);
        chosen.clear(dropped);
        TemporalNetwork small = network.with(chosen);
        BitSet touched = new BitSet();
        IntStream.range(0, small.edges())
                .filter(edge -> small.fact(edge) != Edge.AXIOM)
                .forEach(edge -> {
                    touched.set(small.from(edge));
                    touched.set(small.to(edge));
                });
        return Stream.of(Subnetworks.joined(small, touched::get).networks());
    }
}
