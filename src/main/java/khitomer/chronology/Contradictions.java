package khitomer.chronology;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import khitomer.base.Phrases;
import khitomer.chronology.solver.DisjointSets;
import khitomer.chronology.solver.Edge;
import khitomer.chronology.solver.NegativeCycle;
import khitomer.chronology.solver.Solution;
import khitomer.chronology.solver.SolvedNetwork;
import khitomer.chronology.solver.TemporalNetwork;
import khitomer.model.Diagnostic;
import khitomer.model.RuleCode;

/**
 * The contradictions of a lore, and which points they touch: by a point itself, or by the first point of everything
 * that is connected with it.
 */
final class Contradictions {

    private static final int MOST_REPORTED = 50;
    private static final int MOST_COUNTED = 1000;

    private final FactNetwork network;
    private final DisjointSets joined;
    private final List<Diagnostic> found = new ArrayList<>();
    /** The points that take part in contradictions. */
    private final BitSet contradicted = new BitSet();
    /** What is connected to a contradiction. */
    private final BitSet broken = new BitSet();
    /** What is connected to a set of which no member fits. */
    private final BitSet emptied = new BitSet();
    /** What is connected to something else that was set aside. */
    private final BitSet partial = new BitSet();

    /** @param joined the points that edges other than dates connect */
    Contradictions(FactNetwork network, DisjointSets joined) {
        this.network = network;
        this.joined = joined;
    }

    /** Whether a point takes part in one. */
    boolean concern(int point) {
        return contradicted.get(point);
    }

    /** Whether there is one among connected points, given by the first of them; so for the next two. */
    boolean areIn(int together) {
        return broken.get(together);
    }

    boolean isEmptied(int together) {
        return emptied.get(together);
    }

    boolean isPartial(int together) {
        return partial.get(together);
    }

    /** All of them, each in the fewest statements; of very many the first, the last of which counts the others. */
    List<Diagnostic> diagnostics() {
        List<Diagnostic> sorted = found.stream().sorted().toList();
        return sorted.size() <= MOST_REPORTED ? sorted : first(sorted);
    }

    /** The first of many, the last of which says how many there are besides. */
    private static List<Diagnostic> first(List<Diagnostic> many) {
        List<Diagnostic> told = new ArrayList<>(many.subList(0, MOST_REPORTED - 1));
        Diagnostic last = many.get(MOST_REPORTED - 1);
        int more = many.size() - MOST_REPORTED;
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

    /**
     * Sets aside the facts of every contradiction, and returns the network without them. Uncertain facts are left out
     * first, so that a contradiction is an error only if it needs none of them.
     *
     * @param aside receives the facts
     */
    SolvedNetwork setAside(SolvedNetwork all, BitSet aside) {
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
            if (partial.get(joined.find(
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

    /** Marks what is connected to a contradiction. */
    private void mark(NegativeCycle cycle, BitSet marked) {
        cycle.steps().stream()
                .filter(step -> step.from() != Edge.ORIGIN)
                .forEach(step -> marked.set(joined.find(step.from())));
    }

    private void report(NegativeCycle cycle, boolean resting) {
        found.add(new ContradictionDiagnostic(cycle, network).diagnostic(resting));
    }

    /** Sets aside a set of dates of which no member fits. */
    void setAsideEmptied(int fact, BitSet aside) {
        if (!aside.get(fact)) {
            aside.set(fact);
            TimeFact set = network.facts().get(fact);
            emptied.set(joined.find(network.moments().start(set.entry())));
            found.add(Diagnostic.of(
                    RuleCode.NO_DATE_FITS,
                    set.location(),
                    "no member of '" + set.statement().value().written() + "' fits when '"
                            + set.entry().id() + "' can have been"));
        }
    }

    /** Marks where sets lost members, and what is still impossible: if there are very many, not all are found. */
    void markPartial(SetFilter sets, TemporalNetwork whole, Solution solution) {
        sets.narrowed(network.facts())
                .forEach(fact -> partial.set(joined.find(network.moments().start(fact.entry()))));
        for (int point = 1; point < whole.points() && !solution.hasLoop(); point++) {
            if (solution.isImpossible(point)) {
                partial.set(joined.find(point));
            }
        }
    }
}
