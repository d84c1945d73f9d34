package khitomer.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import khitomer.model.Diagnostic;
import khitomer.model.Entry;
import khitomer.model.Field;
import khitomer.model.Lore;
import khitomer.model.Repository;
import khitomer.model.Role;
import khitomer.model.RuleCode;
import khitomer.model.Statement;

/** Reports entries that are inside themselves, part of themselves, or their own ancestors, directly or indirectly. */
final class InsideItself implements Rule {

    /** The fields along which an entry must not lead back to itself; each group is one relation. */
    private static final List<Predicate<Field>> RELATIONS =
            List.of(field -> field.has(Role.PLACE), field -> field.has(Role.WHOLE), Field::isParental);

    @Override
    public List<RuleCode> codes() {
        return List.of(RuleCode.INSIDE_ITSELF);
    }

    @Override
    public Stream<Diagnostic> check(Lore lore) {
        return RELATIONS.stream().flatMap(fields -> new Walk(lore.repository(), fields).problems().stream());
    }

    /** Whether a circle of references in a field is reported by this rule. */
    static boolean isChecked(Field field) {
        return RELATIONS.stream().anyMatch(relation -> relation.test(field));
    }

    /** The maximum number of entries of a circle in a message. */
    private static final int MOST_LISTED = 20;

    /**
     * An entry on the current path.
     *
     * @param place its position on the path
     * @param left its references that were not followed yet
     */
    private record Open(int place, Iterator<Statement> left) {}

    /** A depth-first search along one relation that reports each circle once, O(V + E). */
    private static final class Walk {

        private final Repository repository;
        private final Predicate<Field> fields;
        private final Map<Entry, Boolean> finished = new HashMap<>();
        private final List<Diagnostic> problems = new ArrayList<>();

        Walk(Repository repository, Predicate<Field> fields) {
            this.repository = repository;
            this.fields = fields;
        }

        List<Diagnostic> problems() {
            repository.entries().forEach(this::from);
            return problems;
        }

        /** Searches with its own stack, so that long chains do not overflow that of the thread. */
        private void from(Entry first) {
            Map<Entry, Open> open = new HashMap<>();
            List<Entry> way = new ArrayList<>();
            enter(first, open, way);
            while (!way.isEmpty()) {
                Entry last = way.get(way.size() - 1);
                Iterator<Statement> left = open.get(last).left();
                if (!left.hasNext()) {
                    finished.put(last, true);
                    open.remove(last);
                    way.remove(way.size() - 1);
                } else {
                    step(left.next(), open, way);
                }
            }
        }

        private void step(Statement statement, Map<Entry, Open> open, List<Entry> way) {
            Optional<Entry> next =
                    repository.find(statement.reference().orElseThrow().id());
            if (next.isPresent() && open.containsKey(next.get())) {
                problems.add(problem(statement, way.subList(open.get(next.get()).place(), way.size())));
            } else {
                next.ifPresent(entry -> enter(entry, open, way));
            }
        }

        private void enter(Entry entry, Map<Entry, Open> open, List<Entry> way) {
            if (!finished.containsKey(entry)) {
                open.put(
                        entry,
                        new Open(
                                way.size(),
                                entry.references()
                                        .filter(statement -> fields.test(statement.field()))
                                        .filter(statement -> !statement.isOtherReading())
                                        .iterator()));
                way.add(entry);
            }
        }

        private static Diagnostic problem(Statement statement, List<Entry> ring) {
            int shown = Math.min(ring.size() - 1, MOST_LISTED);
            String through = ring.size() == 1
                    ? ""
                    : ", through "
                            + String.join(
                                    ", ",
                                    ring.subList(0, shown).stream()
                                            .map(entry -> "'" + entry.id() + "'")
                                            .toList())
                            + (shown < ring.size() - 1 ? " and " + (ring.size() - 1 - shown) + " more" : "");
            Entry last = ring.get(ring.size() - 1);
            return Diagnostic.of(
                    RuleCode.INSIDE_ITSELF,
                    statement.location(),
                    "'" + last.id() + "' is its own '" + statement.field().name() + "'" + through);
        }
    }
}
