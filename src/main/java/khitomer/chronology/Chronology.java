package khitomer.chronology;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khitomer.chronology.solver.DisjointSets;
import khitomer.chronology.solver.Edge;
import khitomer.chronology.solver.Solution;
import khitomer.chronology.solver.SolvedNetwork;
import khitomer.chronology.solver.TemporalNetwork;
import khitomer.chronology.solver.TightPaths;
import khitomer.date.Bounds;
import khitomer.model.Diagnostic;
import khitomer.model.Entry;
import khitomer.model.Evidence;
import khitomer.model.Field;
import khitomer.model.LoreChange;
import khitomer.model.Repository;
import khitomer.model.Times;
import khitomer.model.Timing;

/** Everything that the statements about time allow together: contradictions, and when each entry can have been. */
public final class Chronology implements Timing {

    private final FactNetwork network;
    private final DisjointSets joined;
    private final Contradictions contradictions;
    private final TemporalNetwork whole;
    private final Solution solution;

    private Chronology(List<Entry> entries) {
        this.network = new FactNetwork(entries);
        SetFilter sets = new SetFilter(network.facts());
        SolvedNetwork all = SolvedNetwork.of(network.network(sets.left()));
        this.joined = joined(all.network());
        this.contradictions = new Contradictions(network, joined);
        BitSet aside = new BitSet();
        SolvedNetwork used = all.solution().isSound() ? all : contradictions.setAside(all, aside);
        while (!used.solution().hasLoop() && sets.drop(network, used.solution())) {
            for (int fact : sets.emptied()) {
                contradictions.setAsideEmptied(fact, aside);
            }
            used = SolvedNetwork.of(network.network(sets.left()).without(aside));
        }
        this.whole = used.network();
        this.solution = used.solution();
        contradictions.markPartial(sets, whole, solution);
    }

    /** Solves the times of a lore. */
    public static Chronology of(Repository repository) {
        return new Chronology(repository.entries());
    }

    /**
     * The times of entries of a lore that has changed, from those before, where little has to be looked at for it.
     *
     * @return those of all that have come, and of others as far as they differ; nothing where the lore has to be solved
     *     anew
     */
    public static Optional<Map<Entry, Times>> amend(LoreChange revision) {
        return new Amendment(revision).times();
    }

    /** Whether, of several fields that say when an entry starts, or when it ends, this is the one that bounds it. */
    public static boolean counts(Field field, Entry entry) {
        return TimeFact.counts(entry.kind(), entry.statements(), field);
    }

    /** The contradictions, each in the fewest statements; no two share one, and at most fifty are reported. */
    public List<Diagnostic> contradictions() {
        return contradictions.diagnostics();
    }

    @Override
    public Times times(Entry entry) {
        int start = network.moments().start(entry);
        int end = network.moments().end(entry);
        int together = joined.find(start);
        if (solution.hasLoop()
                || contradictions.isEmptied(together)
                || contradictions.concern(start)
                || contradictions.concern(end)) {
            return Times.CONTRADICTED;
        }
        if (contradictions.areIn(together)) {
            return Times.UNKNOWN;
        }
        return new Times(
                bounds(start), bounds(end), contradictions.isPartial(together) ? Times.Basis.SOME : Times.Basis.ALL);
    }

    /** Why a bound is as it is: the statements along the tightest way to it, from the date that it comes from. */
    public List<Evidence> why(Entry entry, boolean start, boolean earliest) {
        int point = start ? network.moments().start(entry) : network.moments().end(entry);
        List<Integer> path = new ArrayList<>(new TightPaths(whole, solution, !earliest).path(point));
        if (earliest) {
            Collections.reverse(path);
        }
        List<Edge> steps =
                path.stream().map(whole::step).filter(step -> !step.isAxiom()).toList();
        return steps.stream()
                .map(step -> new EdgeExplanation(network).evidence(step))
                .toList();
    }

    /** How long after one point of an entry another point may come, in seconds; unbounded where nothing tells. */
    public Bounds distance(Entry from, boolean fromStart, Entry to, boolean toStart) {
        int source =
                fromStart ? network.moments().start(from) : network.moments().end(from);
        int target = toStart ? network.moments().start(to) : network.moments().end(to);
        Solution seen = Solution.of(whole.asSeenFrom(source));
        int renamed = target == source ? Edge.ORIGIN : target;
        return SetFilter.bounds(seen.earliest(renamed), seen.latest(renamed));
    }

    private Bounds bounds(int point) {
        return SetFilter.bounds(solution.earliest(point), solution.latest(point));
    }

    private static DisjointSets joined(TemporalNetwork all) {
        DisjointSets joined = new DisjointSets(all.points());
        for (int edge = 0; edge < all.edges(); edge++) {
            if (!all.isDate(edge)) {
                joined.union(all.from(edge), all.to(edge));
            }
        }
        return joined;
    }
}
