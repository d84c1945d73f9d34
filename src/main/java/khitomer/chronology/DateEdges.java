package khitomer.chronology;

import java.util.List;
import java.util.Map;
import khitomer.chronology.solver.Edge;
import khitomer.chronology.solver.EdgeList;
import khitomer.date.Bounds;
import khitomer.date.DateKind;
import khitomer.date.LoreDate;
import khitomer.model.Point;
import khitomer.model.Statement;

/** Turns the dates of an entry into edges between its points and the origin. */
final class DateEdges {

    private final EdgeList edges;
    private final Map<Statement, List<Bounds>> members;

    /** @param members what is left of the members of sets */
    DateEdges(EdgeList edges, Map<Statement, List<Bounds>> members) {
        this.edges = edges;
        this.members = members;
    }

    /**
     * @param entry the number of the entry
     * @param number the number of the fact
     */
    void add(TimeFact fact, int entry, int number) {
        Statement statement = fact.statement();
        LoreDate date = statement.date().orElseThrow().date();
        int start = PointNumbering.startOf(entry);
        int end = PointNumbering.endOf(entry);
        Bounds bounds = bounds(statement, date);
        Point point = statement.field().point();
        if (point == Point.WHOLE && isApart(date)) {
            between(start, date.widened().start(), number);
            between(end, date.widened().end(), number);
        } else if (point == Point.WHOLE) {
            notBefore(start, bounds.earliest(), number);
            notAfter(end, bounds.latest(), number);
        } else if (fact.counts()) {
            between(point == Point.START ? start : end, bounds, number);
        } else {
            notAfter(start, bounds.latest(), number);
            notBefore(end, bounds.earliest(), number);
        }
    }

    /** Whether start and end are bounded apart from one another. */
    private static boolean isApart(LoreDate date) {
        return date.kind() == DateKind.INTERVAL || date.kind() == DateKind.ALL_OF;
    }

    private Bounds bounds(Statement statement, LoreDate date) {
        if (date.kind() != DateKind.ONE_OF) {
            return date.widened().bounds();
        }
        return members.getOrDefault(statement, List.of()).stream()
                .reduce(Bounds::hull)
                .orElse(date.widened().bounds());
    }

    private void between(int point, Bounds bounds, int fact) {
        notBefore(point, bounds.earliest(), fact);
        notAfter(point, bounds.latest(), fact);
    }

    private void notBefore(int point, long second, int fact) {
        if (second != Long.MIN_VALUE) {
            edges.add(point, Edge.ORIGIN, -second, fact);
        }
    }

    private void notAfter(int point, long second, int fact) {
        if (second != Long.MAX_VALUE) {
            edges.add(Edge.ORIGIN, point, second, fact);
        }
    }
}
