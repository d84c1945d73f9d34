package khitomer.chronology;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import khitomer.chronology.solver.Edges;
import khitomer.chronology.solver.Network;
import khitomer.date.Bounds;
import khitomer.model.Entry;
import khitomer.model.Statement;

/** Makes a network of what a lore says about time: its facts, in the order of files and lines, and their edges. */
final class FactNetwork {

    private final Moments moments;
    private final List<Fact> facts;

    FactNetwork(List<Entry> entries) {
        this.moments = new Moments(entries);
        this.facts = new ArrayList<>();
        for (Entry entry : entries) {
            facts.addAll(Fact.of(entry, entry.inPassing().statements()));
        }
        facts.sort((one, other) -> one.location().compareTo(other.location()));
    }

    Moments moments() {
        return moments;
    }

    List<Fact> facts() {
        return facts;
    }

    /**
     * The network of all facts.
     *
     * @param members what is left of the members of sets
     */
    Network network(Map<Statement, List<Bounds>> members) {
        Edges edges = new Edges();
        FactEdges all = new FactEdges(moments, edges, members);
        for (int entry = 0; entry < moments.entries(); entry++) {
            all.addAxiom(entry);
        }
        for (int fact = 0; fact < facts.size(); fact++) {
            all.add(facts.get(fact), fact);
        }
        return Network.of(moments.count(), edges);
    }
}
