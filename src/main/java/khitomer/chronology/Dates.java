package khitomer.chronology;

import java.util.List;
import java.util.Map;
import khitomer.date.Bounds;
import khitomer.date.DateKind;
import khitomer.date.LoreDate;
import khitomer.model.Clock;
import khitomer.model.Entry;
import khitomer.model.Field;
import khitomer.model.Point;
import khitomer.model.Statement;

/** Turns the dates of an entry into edges between its points and the origin. */
final class Dates {

    private final Edges edges;
    private final Map<Statement, List<Bounds>> members;

    /**
     * @param members what is left of the members of sets
     */
    Dates(Edges edges, Map<Statement, List<Bounds>> members) {
        this.edges = edges;
        this.members = members;
    }

    /** @param number the number of the entry */
    void add(Entry entry, int number, Statement statement, int fact) {
        LoreDate date = statement.date().orElseThrow().date();
        int start = Points.startOf(number);
        int end = Points.endOf(number);
        Bounds bounds = bounds(statement, date);
        Point point = statement.field().point();
        if (point == Point.WHOLE && isApart(date)) {
            between(start, date.widened().start(), fact);
            between(end, date.widened().end(), fact);
        } else if (point == Point.WHOLE) {
            notBefore(start, bounds.earliest(), fact);
            notAfter(end, bounds.latest(), fact);
        } else if (counts(entry, statement.field())) {
            between(point == Point.START ? start : end, bounds, fact);
        } else {
            notAfter(start, bounds.latest(), fact);
            notBefore(end, bounds.earliest(), fact);
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
        return members.getOrDefault(statement, List.of()).stream().reduce(Bounds::hull).orElse(date.widened().bounds());
    }

    /** Of several fields that say when an entry starts, the first of its kind counts; of those for its end, the last. */
    private static boolean counts(Entry entry, Field field) {
        String counting = "";
        for (Field each : entry.kind().fields().values()) {
            boolean mayCount = counting.isEmpty() || field.point() == Point.END;
            if (mayCount && each.isStoryDate() && each.point() == field.point() && isStated(entry, each.name())) {
                counting = each.name();
            }
        }
        return counting.equals(field.name());
    }

    private static boolean isStated(Entry entry, String field) {
        for (Statement statement : entry.statements()) {
            if (statement.field().name().equals(field) && statement.isDateOn(Clock.STORY)) {
                return true;
            }
        }
        return false;
    }

    private void between(int point, Bounds bounds, int fact) {
        notBefore(point, bounds.earliest(), fact);
        notAfter(point, bounds.latest(), fact);
    }

    private void notBefore(int point, long second, int fact) {
        if (second != Long.MIN_VALUE) {
            edges.add(point, Network.ORIGIN, -second, fact);
        }
    }

    private void notAfter(int point, long second, int fact) {
        if (second != Long.MAX_VALUE) {
            edges.add(Network.ORIGIN, point, second, fact);
        }
    }
}
