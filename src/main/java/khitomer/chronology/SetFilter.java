package khitomer.chronology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khitomer.date.Bounds;
import khitomer.date.DateKind;
import khitomer.model.Statement;

/** Drops the members of sets that miss the bounds of what they date; a filter, not a search. */
final class SetFilter {

    private final Map<Statement, List<Bounds>> left = new HashMap<>();
    private final List<Integer> emptied = new ArrayList<>();

    SetFilter(List<Fact> facts) {
        facts.stream().map(Fact::statement)
                .filter(statement -> statement.date().filter(date -> date.date().kind() == DateKind.ONE_OF).isPresent())
                .forEach(statement -> left.put(statement, statement.date().orElseThrow().date().members()));
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
            Statement statement = network.facts().get(fact).statement();
            List<Bounds> members = left.get(statement);
            if (members == null || emptied.contains(fact)) {
                continue;
            }
            Bounds bounds = bounds(network.facts().get(fact), network.moments(), solution);
            List<Bounds> fitting = members.stream().filter(bounds::overlaps).toList();
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

    private static Bounds bounds(Fact fact, Moments moments, Solution solution) {
        int start = moments.start(fact.entry());
        int end = moments.end(fact.entry());
        return switch (fact.statement().field().point()) {
            case WHOLE -> bounds(solution.earliest(start), solution.latest(end));
            case START -> bounds(solution.earliest(start), solution.latest(start));
            case END -> bounds(solution.earliest(end), solution.latest(end));
        };
    }

    static Bounds bounds(long earliest, long latest) {
        long from = earliest <= -Network.FAR ? Long.MIN_VALUE : earliest;
        long to = latest >= Network.FAR ? Long.MAX_VALUE : latest;
        return from > to ? Bounds.UNBOUNDED : new Bounds(from, to);
    }
}
