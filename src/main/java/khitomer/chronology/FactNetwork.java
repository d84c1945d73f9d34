package khitomer.chronology;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import khitomer.chronology.solver.EdgeList;
import khitomer.chronology.solver.TemporalNetwork;
import khitomer.date.Bounds;
import khitomer.model.Entry;
import khitomer.model.Statement;

/** Makes a network of what a lore says about time: its facts, in the order of files and lines, and their edges. */
final class FactNetwork {

    private final EntryPoints moments;
    private final List<TimeFact> facts;

    FactNetwork(List<Entry> entries) {
        this.moments = new EntryPoints(entries);
        this.facts = new ArrayList<>();
        for (Entry entry : entries) {
            facts.addAll(TimeFact.of(entry, entry.contentUncached().statements()));
        }
        facts.sort((one, other) -> one.location().compareTo(other.location()));
    }

    EntryPoints moments() {
        return moments;
    }

    List<TimeFact> facts() {
        return facts;
    }

    /**
     * The network of all facts.
     *
     * @param members what is left of the members of sets
     */
    TemporalNetwork network(Map<Statement, List<Bounds>> members) {
        EdgeList edges = new EdgeList();
        FactEdges all = new FactEdges(moments, edges, members);
        for (int entry = 0; entry < moments.entries(); entry++) {
            all.addAxiom(entry);
        }
        for (int fact = 0; fact < facts.size(); fact++) {
            all.add(facts.get(fact), fact);
        }
        return TemporalNetwork.of(moments.count(), edges);
    }
}
