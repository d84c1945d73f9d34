package khitomer.chronology;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import khitomer.chronology.solver.EdgeList;
import khitomer.chronology.solver.WorkBudget;
import khitomer.model.Backlink;
import khitomer.model.Entry;
import khitomer.model.Repository;

/** The edges around entries of a lore, found when they are asked for; so little of a large lore has to be read. */
final class IncidentEdges {

    /** Edges do not tell their facts here. */
    private static final int FACT = 0;

    private final Repository lore;
    private final PointNumbering points;
    private final WorkBudget effort;
    private final Map<String, EdgeList> around = new HashMap<>();

    IncidentEdges(Repository lore, OnDemandNumbering met, WorkBudget effort) {
        this.lore = lore;
        this.points = met.in(lore);
        this.effort = effort;
    }

    Optional<Entry> find(String id) {
        return lore.find(id);
    }

    /** The edges that the facts of an entry give. */
    EdgeList stated(Entry entry) {
        EdgeList edges = new EdgeList();
        addStated(entry, new FactEdges(points, edges, Map.of()));
        return edges;
    }

    /**
     * The edges of the points of the entry of that id, also those that other entries state; none where there is no
     * entry.
     */
    EdgeList around(String id) throws FullSolveRequiredException {
        EdgeList edges = around.get(id);
        if (edges == null) {
            edges = new EdgeList();
            Optional<Entry> entry = lore.find(id);
            if (entry.isPresent()) {
                FactEdges facts = new FactEdges(points, edges, Map.of());
                facts.addAxiom(points.number(id));
                addStated(entry.get(), facts);
                addReferring(id, facts);
            }
            around.put(id, edges);
        }
        spend(edges.size());
        return edges;
    }

    private static void addStated(Entry entry, FactEdges facts) {
        for (TimeFact fact : TimeFact.of(entry, entry.statements())) {
            facts.add(fact, FACT);
        }
    }

    private void addReferring(String id, FactEdges facts) throws FullSolveRequiredException {
        // What much refers to is not even read.
        spend(lore.countReferrers(id));
        for (Backlink link : lore.referrers(id)) {
            if (TimeFact.isFact(link.statement())) {
                refuseNamesake(link.from());
                // Only dates may count.
                facts.add(new TimeFact(link.from(), link.statement(), false), FACT);
            }
        }
    }

    /** Points are told apart by ids, so that nothing can be told of an entry whose id another has before it. */
    void refuseNamesake(Entry entry) throws FullSolveRequiredException {
        if (!lore.find(entry.id()).equals(Optional.of(entry))) {
            throw FullSolveRequiredException.HERE;
        }
    }

    /** Takes account of so many edges that are looked at; gives up where these are too many. */
    void spend(long edges) throws FullSolveRequiredException {
        effort.spend(edges + 1);
        if (effort.isSpent()) {
            throw FullSolveRequiredException.HERE;
        }
    }
}
