package khitomer.chronology;

import java.util.List;
import java.util.Map;
import khitomer.chronology.solver.Edges;
import khitomer.chronology.solver.Network;
import khitomer.date.Bounds;
import khitomer.model.Entry;
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

    /** Nothing ends before it starts. */
    void addAxiom(int entry) {
        edges.add(Points.endOf(entry), Points.startOf(entry), 0, Network.AXIOM);
    }

    /** @param number the number that the edges name the fact by */
    void add(Fact fact, int number) {
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
        Lengths lengths = Lengths.completed(statement.value().written());
        int start = Points.startOf(entry);
        int end = Points.endOf(entry);
        if (lengths.least() > 0) {
            edges.add(end, start, -lengths.least(), fact);
        }
        if (lengths.most() < Network.FAR) {
            edges.add(start, end, lengths.most(), fact);
        }
    }
}
