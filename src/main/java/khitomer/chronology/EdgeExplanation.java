package khitomer.chronology;

import java.util.List;
import khitomer.base.Phrases;
import khitomer.chronology.solver.Edge;
import khitomer.date.Axis;
import khitomer.model.Evidence;

/** Puts the edges of a network into words. */
final class EdgeExplanation {

    private final List<TimeFact> facts;
    private final EntryPoints moments;

    EdgeExplanation(FactNetwork network) {
        this.facts = network.facts();
        this.moments = network.moments();
    }

    /** The statement that an edge comes from, and what it implies there. */
    Evidence evidence(Edge step) {
        TimeFact fact = facts.get(step.fact());
        return new Evidence(fact.location(), fact.text(), implies(step));
    }

    String implies(Edge step) {
        if (step.isLowerDate()) {
            return moments.words(step.from()) + " on or after " + Axis.day(-step.weight());
        }
        if (step.isUpperDate()) {
            return moments.words(step.to()) + " by " + Axis.day(step.weight());
        }
        return moments.words(step.to()) + distance(step.weight()) + moments.words(step.from());
    }

    /** How far apart two points are at the least or at the most, in words between them. */
    private static String distance(long weight) {
        long days = Math.abs(weight) / Axis.SECONDS_PER_DAY;
        if (weight == 0) {
            return " no later than ";
        }
        if (weight < 0) {
            return days == 0 ? " before " : " at least " + counted(days) + " before ";
        }
        return " at most " + counted(days) + " after ";
    }

    private static String counted(long days) {
        return Phrases.count(days, "day", "days");
    }
}
