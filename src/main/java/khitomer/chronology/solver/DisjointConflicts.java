package khitomer.chronology.solver;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * All contradictions of a network, none of which shares a fact with another: one is found, its facts are set aside, and
 * what is left is looked at again.
 *
 * <p>Parts that nothing but the origin joins are looked at by themselves. So are the impossible points of a part, since
 * every contradiction of dates leads through such points alone.
 */
public final class DisjointConflicts {

    /** What may be spent on all searches together: a second or so, however many contradictions there are. */
    private static final long EFFORT = 100_000_000;
    /** What it costs to solve a network, for each of its edges. */
    private static final int SOLVING = 20;

    private final int most;
    private final WorkBudget effort = WorkBudget.of(EFFORT);
    private final Deque<TemporalNetwork> open = new ArrayDeque<>();
    private final List<NegativeCycle> found = new ArrayList<>();

    private DisjointConflicts(int most) {
        this.most = most;
    }

    /** The contradictions, in no order, of a network that was solved; no more than so many. */
    public static List<NegativeCycle> of(TemporalNetwork network, Solution solution, int most) {
        DisjointConflicts contradictions = new DisjointConflicts(most);
        contradictions.look(network, solution);
        while (!contradictions.open.isEmpty() && contradictions.found.size() < most) {
            TemporalNetwork next = contradictions.open.pop();
            contradictions.effort.spend((long) SOLVING * next.edges());
            contradictions.look(next, Solution.of(next));
        }
        return contradictions.found;
    }

    private void look(TemporalNetwork network, Solution solution) {
        IntPredicate wanted = solution.hasLoop() ? point -> true : solution::isImpossible;
        Subnetworks parts = Subnetworks.joined(network, wanted);
        if (parts.count() == 1 && parts.isAll()) {
            report(network, solution);
        } else {
            for (TemporalNetwork part : parts.networks()) {
                open.push(part);
            }
        }
    }

    private void report(TemporalNetwork network, Solution solution) {
        Optional<NegativeCycle> cycle = MinimalConflict.in(network, solution, effort);
        cycle.ifPresent(found::add);
        // When much was spent, what is left of a part is not looked at again; but all parts are.
        cycle.filter(reported -> !effort.isSpent()).ifPresent(reported -> {
            BitSet aside = new BitSet();
            reported.facts().forEach(aside::set);
            open.push(network.without(aside));
        });
    }
}
