package khitomer.chronology;

import java.util.List;
import java.util.Map;
import khitomer.chronology.solver.Edge;
import khitomer.chronology.solver.EdgeList;
import khitomer.date.Bounds;
import khitomer.model.Entry;
import khitomer.model.Statement;

/** Turns facts, which are statements about time, into edges between the points of their entries and the origin. */
final class FactEdges {

    private final PointNumbering points;
    private final EdgeList edges;
    private final DateEdges dates;
    private final RelationEdges relations;
    private Entry last;
    private int numberOfLast;

    /**
     * @param edges to which they are added
     * @param members what is left of the members of sets
     */
    FactEdges(PointNumbering points, EdgeList edges, Map<Statement, List<Bounds>> members) {
        this.points = points;
        this.edges = edges;
        this.dates = new DateEdges(edges, members);
        this.relations = new RelationEdges(points, edges);
    }

    /** Nothing ends before it starts. */
    void addAxiom(int entry) {
        edges.add(PointNumbering.endOf(entry), PointNumbering.startOf(entry), 0, Edge.AXIOM);
    }

    /** @param number the number that the edges name the fact by */
    void add(TimeFact fact, int number) {
        int entry = number(fact.entry());
        switch (fact.statement().field().shape()) {
            case DATE -> dates.add(fact, entry, number);
            case DURATION -> addLength(fact.statement(), entry, number);
            case REFERENCE -> relations.add(fact.statement(), entry, number);
            case TEXT, PROSE, NUMBER, WORD, IMAGE -> throw new IllegalStateException("no fact: " + fact.statement());
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

    private void addLength(Statement statement, int entry, int fact) {
        DurationBounds lengths = DurationBounds.completed(statement.value().written());
        int start = PointNumbering.startOf(entry);
        int end = PointNumbering.endOf(entry);
        if (lengths.least() > 0) {
            edges.add(end, start, -lengths.least(), fact);
        }
        if (lengths.most() < Edge.FAR) {
            edges.add(start, end, lengths.most(), fact);
        }
    }
}
