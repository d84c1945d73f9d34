package khitomer.chronology.solver;

import java.util.BitSet;
import java.util.List;

/** A network and its solution. */
public record Solved(Network network, Solution solution) {

    public static Solved of(Network network) {
        return new Solved(network, Solution.of(network));
    }

    /** The same without some facts; solved only once where these are none. */
    public Solved without(BitSet facts) {
        return facts.isEmpty() ? this : of(network.without(facts));
    }

    /** What contradicts itself, no more than so many. */
    public List<Cycle> contradictions(int most) {
        return solution.isSound() ? List.of() : Contradictions.of(network, solution, most);
    }
}
