package khitomer.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import khitomer.model.Diagnostic;
import khitomer.model.Entry;
import khitomer.model.Lore;
import khitomer.model.Repository;
import khitomer.model.Statement;

/** Nothing lies in itself, is part of itself or descends from itself, however many steps it takes. */
final class InsideItself implements Rule {

    private static final List<List<String>> RELATIONS = List.of(
            List.of("located-in"), List.of("part-of"), List.of("member-of"), List.of("mother", "father", "parents"));

    @Override
    public List<String> codes() {
        return List.of("inside-itself");
    }

    @Override
    public Stream<Diagnostic> check(Lore lore) {
        return RELATIONS.stream().flatMap(fields -> new Walk(lore.repository(), fields).problems().stream());
    }

    /** A walk along one relation that reports each ring it closes, once. */
    private static final class Walk {

        private final Repository repository;
        private final List<String> fields;
        private final Map<Entry, Boolean> finished = new HashMap<>();
        private final List<Diagnostic> problems = new ArrayList<>();

        Walk(Repository repository, List<String> fields) {
            this.repository = repository;
            this.fields = fields;
        }

        List<Diagnostic> problems() {
            repository.entries().forEach(this::from);
            return problems;
        }

        /** Goes depth first, with a stack of its own, so that no chain is too long. */
        private void from(Entry first) {
            Map<Entry, List<Statement>> open = new LinkedHashMap<>();
            List<Entry> way = new ArrayList<>();
            enter(first, open, way);
            while (!way.isEmpty()) {
                Entry last = way.get(way.size() - 1);
                List<Statement> left = open.get(last);
                if (left.isEmpty()) {
                    finished.put(last, true);
                    open.remove(last);
                    way.remove(way.size() - 1);
                } else {
                    step(left.remove(0), open, way);
                }
            }
        }

        private void step(Statement statement, Map<Entry, List<Statement>> open, List<Entry> way) {
            Optional<Entry> next = repository.find(statement.reference().orElseThrow().id());
            if (next.isPresent() && open.containsKey(next.get())) {
                problems.add(problem(statement, way.subList(way.indexOf(next.get()), way.size())));
            } else {
                next.ifPresent(entry -> enter(entry, open, way));
            }
        }

        private void enter(Entry entry, Map<Entry, List<Statement>> open, List<Entry> way) {
            if (!finished.containsKey(entry)) {
                open.put(entry, new ArrayList<>(entry.references()
                        .filter(statement -> fields.contains(statement.field().name()))
                        .filter(statement -> !statement.isOtherReading())
                        .toList()));
                way.add(entry);
            }
        }

        private static Diagnostic problem(Statement statement, List<Entry> ring) {
            String through = ring.size() == 1 ? "" : ", through " + String.join(", ",
                    ring.subList(0, ring.size() - 1).stream().map(entry -> "'" + entry.id() + "'").toList());
            Entry last = ring.get(ring.size() - 1);
            return Diagnostic.error("inside-itself", statement.location(),
                    "'" + last.id() + "' is its own '" + statement.field().name() + "'" + through);
        }
    }
}
