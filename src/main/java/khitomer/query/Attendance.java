package khitomer.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import khitomer.base.Comparing;
import khitomer.model.Backlink;
import khitomer.model.Entry;
import khitomer.model.Qualifier;
import khitomer.model.Relation;
import khitomer.model.Repository;
import khitomer.model.Role;
import khitomer.model.Statement;

/** Finds who took part in an event or was at a place. */
public final class Attendance {

    private Attendance() {}

    /**
     * A person or thing that was there.
     *
     * @param role the roles in the event, separated by commas, or the empty string
     * @param event the event, or where the person was born or died
     */
    public record Present(Entry who, String role, Entry event) {

        private Present with(Present other) {
            boolean isSaid = other.role.isEmpty() || List.of(role.split(", ")).contains(other.role);
            return isSaid ? this : new Present(who, role.isEmpty() ? other.role : role + ", " + other.role, event);
        }
    }

    /** The participants of an entry and those who were born or died in it; for a place, of all events there too. */
    public static List<Present> in(Entry entry, Repository repository) {
        List<Present> present = new ArrayList<>(inOne(entry, repository));
        Containment.placesIn(repository, entry).stream()
                .flatMap(id -> happenedAt(id, repository))
                .distinct()
                .filter(event -> !event.equals(entry))
                .sorted(EntryOrder.BY_TIME)
                .forEach(event -> present.addAll(inOne(event, repository)));
        return present.stream().distinct().toList();
    }

    private static Stream<Entry> happenedAt(String id, Repository repository) {
        return repository.referrers(id).stream()
                .filter(link -> link.statement().field().has(Role.SETTING))
                .map(Backlink::from);
    }

    private static List<Present> inOne(Entry event, Repository repository) {
        Stream<Present> participants = event.statements(Role.PARTICIPANT)
                .flatMap(statement -> statement
                        .reference()
                        .flatMap(reference -> repository.find(reference.id()))
                        .map(who -> new Present(who, statement.qualifierText(Qualifier.ROLE), event))
                        .stream());
        Stream<Present> bornOrDied = Stream.of(Relation.BORN_IN, Relation.DIED_IN)
                .flatMap(relation -> repository.referrers(event.id()).stream()
                        .filter(link -> link.statement().field().has(relation))
                        .map(link -> new Present(link.from(), role(link.statement()), event))
                        .sorted(Comparing.by(Present::who, EntryOrder.BY_KIND_AND_ID)));
        return inOneRow(Stream.concat(participants, bornOrDied).toList());
    }

    /** Each participant of one event once, with all roles. */
    private static List<Present> inOneRow(List<Present> present) {
        Map<Entry, Present> rows = new LinkedHashMap<>();
        present.forEach(each -> rows.merge(each.who(), each, Present::with));
        return List.copyOf(rows.values());
    }

    private static String role(Statement statement) {
        return statement.field().has(Relation.BORN_IN) ? "born" : "died";
    }
}
