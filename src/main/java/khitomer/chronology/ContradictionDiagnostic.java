package khitomer.chronology;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import khitomer.chronology.solver.Edge;
import khitomer.chronology.solver.NegativeCycle;
import khitomer.model.Diagnostic;
import khitomer.model.Entry;
import khitomer.model.Evidence;
import khitomer.model.Field;
import khitomer.model.Relation;
import khitomer.model.Role;
import khitomer.model.RuleCode;

/** Puts a cycle of facts that cannot all be true into words. */
final class ContradictionDiagnostic {

    private final NegativeCycle cycle;
    private final List<TimeFact> facts;
    private final EntryPoints moments;
    private final EdgeExplanation saying;

    ContradictionDiagnostic(NegativeCycle cycle, FactNetwork network) {
        this.cycle = cycle;
        this.facts = network.facts();
        this.moments = network.moments();
        this.saying = new EdgeExplanation(network);
    }

    /** @param resting whether it rests on facts that doubt themselves */
    Diagnostic diagnostic(boolean resting) {
        List<Evidence> evidence = cycle.facts().stream().map(this::evidence).toList();
        RuleCode rule = resting ? RuleCode.UNCERTAIN_CONTRADICTION : rule();
        String message = message()
                + (resting ? ", if what is uncertain is true" : "")
                + (cycle.isDated() ? "" : "; this needs no dates")
                + namesakes();
        return new Diagnostic(rule, evidence.get(0).location(), message, "", evidence, cycle.shortfall());
    }

    /** A hint that two may have been taken for one, where what takes part has a namesake. */
    private String namesakes() {
        return cycle.steps().stream()
                .flatMap(step -> Stream.of(step.from(), step.to()))
                .filter(point -> point != Edge.ORIGIN && moments.hasNamesake(point))
                .map(point -> moments.entry(point).name())
                .findFirst()
                .map(name -> "; several entries are called '" + name + "', and two may have been taken for one")
                .orElse("");
    }

    private Evidence evidence(int fact) {
        List<Edge> steps =
                cycle.steps().stream().filter(step -> step.fact() == fact).toList();
        String implies =
                String.join(", and ", steps.stream().map(saying::implies).toList());
        return new Evidence(facts.get(fact).location(), facts.get(fact).text(), implies);
    }

    private RuleCode rule() {
        Set<RelationKind> sorts = sorts();
        if (sorts.isEmpty()) {
            return RuleCode.ENDS_BEFORE_START;
        }
        if (sorts.size() > 1 || sorts.contains(RelationKind.ORDER)) {
            return cycle.isDated() ? RuleCode.CONTRADICTORY_FACTS : RuleCode.CIRCULAR_ORDER;
        }
        return switch (sorts.iterator().next()) {
            case DATE -> RuleCode.ENDS_BEFORE_START;
            case PARTICIPANT -> RuleCode.PARTICIPANT_NOT_ALIVE;
            case PLACE -> RuleCode.PLACE_NOT_THERE;
            case PART -> RuleCode.PART_OUTSIDE_WHOLE;
            case PARENT -> RuleCode.IMPOSSIBLE_PARENT;
            case AGE -> RuleCode.AGE_MISMATCH;
            case DURATION -> RuleCode.DURATION_MISMATCH;
            case ORDER -> RuleCode.CONTRADICTORY_FACTS;
        };
    }

    /** The kinds of relations of the cycle, dates aside. */
    private Set<RelationKind> sorts() {
        Set<RelationKind> sorts = EnumSet.noneOf(RelationKind.class);
        for (Edge step : cycle.steps()) {
            if (!step.isAxiom()) {
                sorts.add(sort(step));
            }
        }
        sorts.remove(RelationKind.DATE);
        return sorts;
    }

    private RelationKind sort(Edge step) {
        RelationKind sort = facts.get(step.fact()).sort();
        return sort == RelationKind.PARTICIPANT && step.weight() != 0 ? RelationKind.AGE : sort;
    }

    private String message() {
        TimeFact named = cycle.facts().stream()
                .map(facts::get)
                .filter(fact -> fact.sort() != RelationKind.DATE)
                .findFirst()
                .orElse(facts.get(cycle.facts().get(0)));
        String entry = "'" + named.entry().id() + "'";
        String other = named.statement()
                .reference()
                .map(reference -> "'" + reference.id() + "'")
                .orElse(entry);
        return switch (rule()) {
            case ENDS_BEFORE_START -> entry + " ends before it begins";
            case PARTICIPANT_NOT_ALIVE ->
                other + " takes part in " + entry
                        + (isAfter(named) ? " after " + ending(named) : " before " + beginning(named));
            case PLACE_NOT_THERE -> entry + placed(named) + other + " at a time when that is not there";
            case PART_OUTSIDE_WHOLE ->
                "one of " + entry + " and " + other + " is part of the other, but lies outside it";
            case IMPOSSIBLE_PARENT -> other + " cannot be a parent of " + entry + " at that time";
            case AGE_MISMATCH ->
                "the age of " + (named.sort() == RelationKind.AGE ? entry : other) + " does not fit the dates";
            case DURATION_MISMATCH -> entry + " cannot have lasted so long, or so short a time";
            case CIRCULAR_ORDER -> "these orderings of " + entry + " lead back to where they began";
            default -> "these " + cycle.facts().size() + " statements cannot all be true";
        };
    }

    private String placed(TimeFact named) {
        Field field = named.statement().field();
        if (field.has(Relation.BORN_IN)) {
            return " is born in ";
        }
        if (field.has(Relation.DIED_IN)) {
            return " dies in ";
        }
        boolean isVessel = field.targets().size() == 1 && !target(named).kind().has(Role.PLACE);
        return isVessel ? " happens aboard " : " happens at ";
    }

    /** Whether the contradiction leads from the start of the event to the end of who takes part. */
    private boolean isAfter(TimeFact named) {
        return cycle.steps().stream()
                .filter(step -> !step.isAxiom() && facts.get(step.fact()).equals(named))
                .anyMatch(step -> !PointNumbering.isStart(step.from())
                        && !moments.entry(step.from()).equals(named.entry()));
    }

    private String ending(TimeFact named) {
        return isAlive(named) ? "dying" : "ending";
    }

    private String beginning(TimeFact named) {
        return isAlive(named) ? "being born" : "beginning";
    }

    private boolean isAlive(TimeFact named) {
        return EntryPoints.isAlive(target(named));
    }

    /** The entry that a reference names. */
    private Entry target(TimeFact named) {
        int number = moments.number(named.statement().reference().orElseThrow().id());
        return moments.entry(PointNumbering.startOf(number));
    }
}
