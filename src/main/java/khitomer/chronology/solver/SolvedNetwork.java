package khitomer.chronology.solver;

import java.util.BitSet;
import java.util.List;

/** A network and its solution. */
public record SolvedNetwork(TemporalNetwork network, Solution solution) {

    public static SolvedNetwork of(TemporalNetwork network) {
        return new SolvedNetwork(network, Solution.of(network));
    }

    /** The same without some facts; solved only once where these are none. */
    public SolvedNetwork without(BitSet facts) {
        return facts.isEmpty() ? this : of(network.without(facts));
    }

    /** What contradicts itself, no more than so many. */
    public List<NegativeCycle> contradictions(int most) {
        return solution.isSound() ? List.of() : DisjointConflicts.of(network, solution, most);
    }
}
