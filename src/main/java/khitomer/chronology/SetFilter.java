package khitomer.chronology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToLongFunction;
import khitomer.date.Bounds;
import khitomer.date.DateKind;
import khitomer.model.Entry;
import khitomer.model.Statement;

/** Drops the members of sets that miss the bounds of what they date; a filter, not a search. */
final class SetFilter {

    private final Map<Statement, List<Bounds>> left = new HashMap<>();
    private final List<Integer> emptied = new ArrayList<>();

    SetFilter(List<Fact> facts) {
        facts.stream().map(Fact::statement).filter(SetFilter::isSet)
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
            Statement statement = network.facts().get(fact).statement();
            List<Bounds> members = left.get(statement);
            if (members == null || emptied.contains(fact)) {
                continue;
            }
            Entry entry = network.facts().get(fact).entry();
            Bounds bounds = bounds(statement, network.moments().start(entry), network.moments().end(entry),
                    solution::earliest, solution::latest);
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

    /** The facts whose sets have lost members. */
    List<Fact> narrowed(List<Fact> facts) {
        return left.isEmpty() ? List.of() : facts.stream().filter(this::isNarrowed).toList();
    }

    private boolean isNarrowed(Fact fact) {
        List<Bounds> members = left.get(fact.statement());
        return members != null && members.size() < members(fact.statement()).size();
    }

    /** Whether a statement is a date that is one of several. */
    static boolean isSet(Statement statement) {
        return statement.date().filter(date -> date.date().kind() == DateKind.ONE_OF).isPresent();
    }

    /** The members of a set. */
    static List<Bounds> members(Statement statement) {
        return statement.date().orElseThrow().date().members();
    }

    /** When that of an entry can have been which a date dates; earliest and latest moments are told by points. */
    static Bounds bounds(Statement statement, int start, int end, IntToLongFunction earliest, IntToLongFunction latest) {
        return switch (statement.field().point()) {
            case WHOLE -> bounds(earliest.applyAsLong(start), latest.applyAsLong(end));
            case START -> bounds(earliest.applyAsLong(start), latest.applyAsLong(start));
            case END -> bounds(earliest.applyAsLong(end), latest.applyAsLong(end));
        };
    }

    static Bounds bounds(long earliest, long latest) {
        long from = earliest <= -Network.FAR ? Long.MIN_VALUE : earliest;
        long to = latest >= Network.FAR ? Long.MAX_VALUE : latest;
        return from > to ? Bounds.UNBOUNDED : new Bounds(from, to);
    }
}
