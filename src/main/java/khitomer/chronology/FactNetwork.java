package khitomer.chronology;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import khitomer.date.Bounds;
import khitomer.model.Entry;
import khitomer.model.Shape;
import khitomer.model.Statement;

/** Makes a network of what a lore says about time: its facts, in the order of files and lines, and their edges. */
final class FactNetwork {

    private final Moments moments;
    private final List<Fact> facts;

    FactNetwork(List<Entry> entries) {
        this.moments = new Moments(entries);
        this.facts = entries.stream()
                .flatMap(entry -> entry.statements().stream().filter(FactNetwork::isOfTime)
                        .map(statement -> new Fact(entry, statement)))
                .sorted((one, other) -> one.location().compareTo(other.location()))
                .toList();
    }

    private static boolean isOfTime(Statement statement) {
        return !statement.isOtherReading() && (statement.field().isStoryDate()
                || statement.field().shape() == Shape.REFERENCE && !statement.field().means().isEmpty()
                || isLength(statement));
    }

    private static boolean isLength(Statement statement) {
        return Stream.of("lasted", "age-at-death").anyMatch(statement.field().name()::equals)
                && statement.field().shape() == Shape.DURATION;
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
        for (int point = 1; point < moments.count(); point += 2) {
            edges.add(point + 1, point, 0, Network.AXIOM);
        }
        Dates dates = new Dates(moments, edges, members);
        Relations relations = new Relations(moments, edges);
        for (int fact = 0; fact < facts.size(); fact++) {
            Entry entry = facts.get(fact).entry();
            Statement statement = facts.get(fact).statement();
            switch (statement.field().shape()) {
                case DATE -> dates.add(entry, statement, fact);
                case DURATION -> addLength(edges, entry, statement, fact);
                case REFERENCE -> relations.add(entry, statement, fact);
                case TEXT, PROSE, NUMBER, WORD, IMAGE -> throw new IllegalStateException("no fact: " + statement);
            }
        }
        return Network.of(moments.count(), edges);
    }

    private void addLength(Edges edges, Entry entry, Statement statement, int fact) {
        Lengths lengths = Lengths.completed(statement.value().written());
        if (lengths.least() > 0) {
            edges.add(moments.end(entry), moments.start(entry), -lengths.least(), fact);
        }
        if (lengths.most() < Network.FAR) {
            edges.add(moments.start(entry), moments.end(entry), lengths.most(), fact);
        }
    }
}
