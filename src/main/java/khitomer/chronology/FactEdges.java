package khitomer.chronology;

import java.util.List;
import java.util.Map;
import khitomer.date.Bounds;
import khitomer.model.Entry;
import khitomer.model.Shape;
import khitomer.model.Statement;

/** Turns facts, which are statements about time, into edges between the points of their entries and the origin. */
final class FactEdges {

    private final Points points;
    private final Edges edges;
    private final Dates dates;
    private final Relations relations;
    private Entry last;
    private int numberOfLast;

    /**
     * @param edges to which they are added
     * @param members what is left of the members of sets
     */
    FactEdges(Points points, Edges edges, Map<Statement, List<Bounds>> members) {
        this.points = points;
        this.edges = edges;
        this.dates = new Dates(edges, members);
        this.relations = new Relations(points, edges);
    }

    /** Whether a statement is a fact. */
    static boolean isFact(Statement statement) {
        return !statement.isOtherReading() && (statement.field().isStoryDate()
                || statement.field().shape() == Shape.REFERENCE && !statement.field().means().isEmpty()
                || isLength(statement));
    }

    private static boolean isLength(Statement statement) {
        String name = statement.field().name();
        return statement.field().shape() == Shape.DURATION && (name.equals("lasted") || name.equals("age-at-death"));
    }

    /** Nothing ends before it starts. */
    void addAxiom(int number) {
        edges.add(Points.endOf(number), Points.startOf(number), 0, Network.AXIOM);
    }

    void add(Entry entry, Statement statement, int fact) {
        switch (statement.field().shape()) {
            case DATE -> dates.add(entry, number(entry), statement, fact);
            case DURATION -> addLength(number(entry), statement, fact);
            case REFERENCE -> relations.add(number(entry), statement, fact);
            case TEXT, PROSE, NUMBER, WORD, IMAGE -> throw new IllegalStateException("no fact: " + statement);
        }
    }

    /** The number of an entry, which mostly has several facts. */
    private int number(Entry entry) {
        if (entry != last) {
            last = entry;
            numberOfLast = points.number(entry);
        }
        return numberOfLast;
    }

    private void addLength(int number, Statement statement, int fact) {
        Lengths lengths = Lengths.completed(statement.value().written());
        int start = Points.startOf(number);
        int end = Points.endOf(number);
        if (lengths.least() > 0) {
            edges.add(end, start, -lengths.least(), fact);
        }
        if (lengths.most() < Network.FAR) {
            edges.add(start, end, lengths.most(), fact);
        }
    }
}
