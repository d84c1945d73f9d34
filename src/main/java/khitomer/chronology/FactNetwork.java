package khitomer.chronology;

import java.util.List;
import java.util.Map;
import khitomer.date.Bounds;
import khitomer.model.Entry;
import khitomer.model.Statement;

/** Makes a network of what a lore says about time: its facts, in the order of files and lines, and their edges. */
final class FactNetwork {

    private final Moments moments;
    private final List<Fact> facts;

    FactNetwork(List<Entry> entries) {
        this.moments = new Moments(entries);
        this.facts = entries.stream()
                .flatMap(entry -> entry.statements().stream().filter(FactEdges::isFact)
                        .map(statement -> new Fact(entry, statement)))
                .sorted((one, other) -> one.location().compareTo(other.location()))
                .toList();
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
        for (int point = 1; point < moments.count(); point += 2) {
            all.addAxiom(point, point + 1);
        }
        for (int fact = 0; fact < facts.size(); fact++) {
            all.add(facts.get(fact).entry(), facts.get(fact).statement(), fact);
        }
        return Network.of(moments.count(), edges);
    }
}
