package khitomer.chronology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToLongFunction;
import khitomer.chronology.solver.Edge;
import khitomer.chronology.solver.Solution;
import khitomer.date.Bounds;
import khitomer.date.DateKind;
import khitomer.model.Statement;

/** Drops the members of sets that miss the bounds of what they date; a filter, not a search. */
final class SetFilter {

    private final Map<Statement, List<Bounds>> left = new HashMap<>();
    private final List<Integer> emptied = new ArrayList<>();

    SetFilter(List<TimeFact> facts) {
        facts.stream()
                .map(TimeFact::statement)
                .filter(SetFilter::isSet)
                .forEach(statement -> left.put(statement, members(statement)));
    }

    /** What is left of the members of each set. */
    Map<Statement, List<Bounds>> left() {
        return left;
    }

    /** The facts of which no member fits. */
    List<Integer> emptied() {
        return emptied;
    }

    /** Drops what misses the bounds; whether any was dropped. */
    boolean drop(FactNetwork network, Solution solution) {
        boolean dropped = false;
        for (int fact = 0; fact < network.facts().size() && !left.isEmpty(); fact++) {
            TimeFact set = network.facts().get(fact);
            Statement statement = set.statement();
            List<Bounds> members = left.get(statement);
            if (members == null || emptied.contains(fact)) {
                continue;
            }
            int start = network.moments().start(set.entry());
            int end = network.moments().end(set.entry());
            List<Bounds> fitting = members.stream()
                    .filter(member -> fits(set, member, start, end, solution::earliest, solution::latest))
                    .toList();
            if (fitting.size() < members.size()) {
                dropped = true;
                if (fitting.isEmpty()) {
                    emptied.add(fact);
                } else {
                    left.put(statement, fitting);
                }
            }
        }
        return dropped;
    }

    /** The facts whose sets have lost members. */
    List<TimeFact> narrowed(List<TimeFact> facts) {
        return left.isEmpty()
                ? List.of()
                : facts.stream().filter(this::isNarrowed).toList();
    }

    private boolean isNarrowed(TimeFact fact) {
        List<Bounds> members = left.get(fact.statement());
        return members != null && members.size() < members(fact.statement()).size();
    }

    /** Whether a statement is a date that is one of several. */
    static boolean isSet(Statement statement) {
        return statement
                .date()
                .filter(date -> date.date().kind() == DateKind.ONE_OF)
                .isPresent();
    }

    /** The members of a set, what is approximate being widened. */
    static List<Bounds> members(Statement statement) {
        return statement.date().orElseThrow().date().widened().members();
    }

    /**
     * Whether a member of a set can be the date: what it bounds, as {@link DateEdges} says, must be able to lie so.
     *
     * @param start the start of what the fact dates
     * @param end its end
     * @param earliest the earliest moments of points
     * @param latest their latest moments
     */
    static boolean fits(
            TimeFact set, Bounds member, int start, int end, IntToLongFunction earliest, IntToLongFunction latest) {
        return latest.applyAsLong(notBefore(set, start, end)) >= member.earliest()
                && earliest.applyAsLong(notAfter(set, start, end)) <= member.latest();
    }

    /** The point that does not lie before the date. */
    private static int notBefore(TimeFact set, int start, int end) {
        return switch (set.statement().field().point()) {
            case WHOLE -> start;
            case START -> set.counts() ? start : end;
            case END -> end;
        };
    }

    /** The point that does not lie after the date. */
    private static int notAfter(TimeFact set, int start, int end) {
        return switch (set.statement().field().point()) {
            case WHOLE -> end;
            case START -> start;
            case END -> set.counts() ? end : start;
        };
    }

    static Bounds bounds(long earliest, long latest) {
        long from = earliest <= -Edge.FAR ? Long.MIN_VALUE : earliest;
        long to = latest >= Edge.FAR ? Long.MAX_VALUE : latest;
        return from > to ? Bounds.UNBOUNDED : new Bounds(from, to);
    }
}
