package khitomer.chronology;

import java.util.BitSet;
import java.util.List;

/** A network and its solution. */
record Solved(Network network, Solution solution) {

    static Solved of(Network network) {
        return new Solved(network, Solution.of(network));
    }

    /** The same without some facts; solved only once where these are none. */
    Solved without(BitSet facts) {
        return facts.isEmpty() ? this : of(network.without(facts));
    }

    /** What contradicts itself, no more than so many. */
    List<Cycle> contradictions(int most) {
        return solution.isSound() ? List.of() : Contradictions.of(network, solution, most);
    }
}
