package khitomer.chronology.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.stream.LongStream;
import khitomer.chronology.Exhaustive;
import khitomer.chronology.RandomNetworks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemporalNetworkLawsTest {

    private static final int MOST = 1000;

    static LongStream seeds() {
        return LongStream.range(0, 1500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_network_is_consistent_when_no_loop_is_negative_and_its_bounds_are_the_tightest(long seed) {
        TemporalNetwork network = RandomNetworks.ofFacts(seed);
        Exhaustive exhaustive = new Exhaustive(network);

        Solution solution = Solution.of(network);

        boolean consistent = !solution.hasLoop()
                && LongStream.range(1, network.points()).noneMatch(point -> solution.isImpossible((int) point));
        assertThat(consistent).isEqualTo(exhaustive.isConsistent(exhaustive.facts()));
        exhaustive.distances(exhaustive.facts()).ifPresent(distances -> {
            for (int point = 1; point < network.points(); point++) {
                assertThat(solution.latest(point)).isEqualTo(distances[Edge.ORIGIN][point]);
                assertThat(-solution.earliest(point)).isEqualTo(distances[point][Edge.ORIGIN]);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_contradiction_is_one_and_needs_each_of_its_facts(long seed) {
        TemporalNetwork network = RandomNetworks.ofFacts(seed);
        Exhaustive exhaustive = new Exhaustive(network);

        for (NegativeCycle cycle : contradictions(network)) {
            assertThat(cycle.shortfall()).isPositive();
            assertThat(cycle.steps().stream().mapToInt(Edge::from).sorted().toArray())
                    .isEqualTo(
                            cycle.steps().stream().mapToInt(Edge::to).sorted().toArray())
                    .doesNotHaveDuplicates();
            BitSet facts = bits(cycle.facts());
            assertThat(exhaustive.isConsistent(facts)).isFalse();
            cycle.facts().forEach(fact -> {
                BitSet others = (BitSet) facts.clone();
                others.clear(fact);
                assertThat(exhaustive.isConsistent(others))
                        .as("without fact %s of %s", fact, cycle)
                        .isTrue();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void without_the_facts_of_its_contradictions_a_network_is_consistent(long seed) {
        TemporalNetwork network = RandomNetworks.ofFacts(seed);
        Exhaustive exhaustive = new Exhaustive(network);

        List<Integer> contradicted = contradictions(network).stream()
                .flatMap(cycle -> cycle.facts().stream())
                .toList();

        BitSet left = exhaustive.facts();
        left.andNot(bits(contradicted));
        assertThat(contradicted).doesNotHaveDuplicates();
        assertThat(exhaustive.isConsistent(left)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_contradiction_takes_fewer_facts_than_the_first(long seed) {
        for (TemporalNetwork network : List.of(RandomNetworks.ofSingleEdges(seed), RandomNetworks.ofFacts(seed))) {
            int fewest = new Exhaustive(network).fewest();

            assertThat(MinimalConflict.in(network, Solution.of(network), WorkBudget.of(Integer.MAX_VALUE))
                            .map(cycle -> cycle.facts().size())
                            .orElse(0))
                    .isEqualTo(fewest);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_of_edges_does_not_matter(long seed) {
        TemporalNetwork network = RandomNetworks.ofSingleEdges(seed);

        TemporalNetwork shuffled = RandomNetworks.shuffled(network, seed);

        assertThat(contradictions(shuffled)).isEqualTo(contradictions(network));
    }

    private static List<NegativeCycle> contradictions(TemporalNetwork network) {
        return DisjointConflicts.of(network, Solution.of(network), MOST);
    }

    private static BitSet bits(List<Integer> facts) {
        BitSet bits = new BitSet();
        facts.forEach(bits::set);
        return bits;
    }
}
