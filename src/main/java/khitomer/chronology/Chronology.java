package khitomer.chronology;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khitomer.base.Phrases;
import khitomer.chronology.solver.DisjointSets;
import khitomer.chronology.solver.Edge;
import khitomer.chronology.solver.NegativeCycle;
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
import khitomer.model.RuleCode;
import khitomer.model.Times;
import khitomer.model.Timing;

/** What all statements about time together allow: what contradicts itself, and when everything can have been. */
public final class Chronology implements Timing {

    private static final int MOST_TOLD = 50;
    private static final int MOST_COUNTED = 1000;

    private final FactNetwork network;
    private final List<Diagnostic> contradictions = new ArrayList<>();
    private final DisjointSets joined;
    /** The points that take part in contradictions. */
    private final BitSet contradicted = new BitSet();
    /** What hangs together with one, by the first point of it. */
    private final BitSet broken = new BitSet();
    /** What hangs together with a set of which no member fits. */
    private final BitSet emptied = new BitSet();
    /** What hangs together with something else that was set aside. */
    private final BitSet partial = new BitSet();

    private final TemporalNetwork whole;
    private final Solution solution;

    private Chronology(List<Entry> entries) {
        this.network = new FactNetwork(entries);
        SetFilter sets = new SetFilter(network.facts());
        SolvedNetwork all = SolvedNetwork.of(network.network(sets.left()));
        this.joined = joined(all.network());
        BitSet aside = new BitSet();
        SolvedNetwork used = all.solution().isSound() ? all : withoutContradictions(all, aside);
        while (!used.solution().hasLoop() && sets.drop(network, used.solution())) {
            for (int fact : sets.emptied()) {
                setAside(fact, aside);
            }
            used = SolvedNetwork.of(network.network(sets.left()).without(aside));
        }
        this.whole = used.network();
        this.solution = used.solution();
        markPartial(sets);
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
    public static Optional<Map<Entry, Times>> amended(LoreChange revision) {
        return new Amendment(revision).times();
    }

    /** Whether, of several fields that say when an entry starts, or when it ends, this is the one that bounds it. */
    public static boolean counts(Field field, Entry entry) {
        return TimeFact.counts(entry.kind(), entry.statements(), field);
    }

    /** What contradicts itself, each in the fewest statements; no two share one, and at most fifty are told. */
    public List<Diagnostic> contradictions() {
        List<Diagnostic> sorted = contradictions.stream().sorted().toList();
        return sorted.size() <= MOST_TOLD ? sorted : told(sorted);
    }

    /** The first of many, the last of which says how many there are besides. */
    private static List<Diagnostic> told(List<Diagnostic> many) {
        List<Diagnostic> told = new ArrayList<>(many.subList(0, MOST_TOLD - 1));
        Diagnostic last = many.get(MOST_TOLD - 1);
        int more = many.size() - MOST_TOLD;
        told.add(new Diagnostic(
                last.rule(),
                last.location(),
                last.message() + "; " + Phrases.count(more, "contradiction more is", "contradictions more are")
                        + " not told",
                last.suggestion(),
                last.evidence(),
                last.shortfall()));
        return List.copyOf(told);
    }

    @Override
    public Times times(Entry entry) {
        int start = network.moments().start(entry);
        int end = network.moments().end(entry);
        int together = joined.first(start);
        if (solution.hasLoop() || emptied.get(together) || contradicted.get(start) || contradicted.get(end)) {
            return Times.CONTRADICTED;
        }
        if (broken.get(together)) {
            return Times.UNKNOWN;
        }
        return new Times(bounds(start), bounds(end), partial.get(together) ? Times.Basis.SOME : Times.Basis.ALL);
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
        Solution seen = Solution.of(whole.seenFrom(source));
        int renamed = target == source ? Edge.ORIGIN : target;
        return SetFilter.bounds(seen.earliest(renamed), seen.latest(renamed));
    }

    private Bounds bounds(int point) {
        return SetFilter.bounds(solution.earliest(point), solution.latest(point));
    }

    /** What is left when all that contradicts itself is set aside, first without what doubts itself. */
    private SolvedNetwork withoutContradictions(SolvedNetwork all, BitSet aside) {
        BitSet uncertain = new BitSet();
        for (int fact = 0; fact < network.facts().size(); fact++) {
            uncertain.set(fact, network.facts().get(fact).isUncertain());
        }
        for (NegativeCycle cycle : all.without(uncertain).contradictions(MOST_COUNTED)) {
            reportError(cycle, aside);
        }
        SolvedNetwork certain = all.without(aside);
        BitSet more = new BitSet();
        for (NegativeCycle cycle : certain.contradictions(MOST_COUNTED)) {
            // Of very many, some that need nothing uncertain are found only now.
            if (cycle.facts().stream().noneMatch(uncertain::get)) {
                reportError(cycle, more);
            } else {
                report(cycle, true);
                mark(cycle, partial);
            }
        }
        for (int fact = uncertain.nextSetBit(0); fact >= 0; fact = uncertain.nextSetBit(fact + 1)) {
            if (partial.get(joined.first(
                    network.moments().start(network.facts().get(fact).entry())))) {
                more.set(fact);
            }
        }
        aside.or(more);
        return certain.without(more);
    }

    private void reportError(NegativeCycle cycle, BitSet aside) {
        report(cycle, false);
        cycle.facts().forEach(aside::set);
        mark(cycle, broken);
        cycle.steps().forEach(step -> contradicted.set(step.from()));
    }

    /** Marks what hangs together with a contradiction. */
    private void mark(NegativeCycle cycle, BitSet marked) {
        cycle.steps().stream()
                .filter(step -> step.from() != Edge.ORIGIN)
                .forEach(step -> marked.set(joined.first(step.from())));
    }

    private void report(NegativeCycle cycle, boolean resting) {
        contradictions.add(new ContradictionDiagnostic(cycle, network).diagnostic(resting));
    }

    private void setAside(int fact, BitSet aside) {
        if (!aside.get(fact)) {
            aside.set(fact);
            TimeFact set = network.facts().get(fact);
            emptied.set(joined.first(network.moments().start(set.entry())));
            contradictions.add(Diagnostic.of(
                    RuleCode.NO_DATE_FITS,
                    set.location(),
                    "no member of '" + set.statement().value().written() + "' fits when '"
                            + set.entry().id() + "' can have been"));
        }
    }

    /** Marks where sets lost members, and what is still impossible: of very many contradictions not all are found. */
    private void markPartial(SetFilter sets) {
        sets.narrowed(network.facts())
                .forEach(fact -> partial.set(joined.first(network.moments().start(fact.entry()))));
        for (int point = 1; point < whole.points() && !solution.hasLoop(); point++) {
            if (solution.isImpossible(point)) {
                partial.set(joined.first(point));
            }
        }
    }

    private static DisjointSets joined(TemporalNetwork all) {
        DisjointSets joined = new DisjointSets(all.points());
        for (int edge = 0; edge < all.edges(); edge++) {
            if (!all.isDate(edge)) {
                joined.join(all.from(edge), all.to(edge));
            }
        }
        return joined;
    }
}
