package khitomer.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khitomer.model.Diagnostic;
import khitomer.model.Entry;
import khitomer.model.Field;
import khitomer.model.Location;
import khitomer.model.Lore;
import khitomer.model.Name;
import khitomer.model.Nearest;
import khitomer.model.Point;
import khitomer.model.ProseLink;
import khitomer.model.Statement;
import khitomer.model.Value;

/** What is referred to exists, and is referred to by its id. */
final class Dangling implements Rule {

    @Override
    public List<String> codes() {
        return List.of("dangling-reference", "name-for-id", "ambiguous-name");
    }

    @Override
    public Stream<Diagnostic> check(Lore lore) {
        Search search = new Search(lore);
        return lore.repository().entries().stream()
                .flatMap(entry -> entry.statements().stream())
                .flatMap(statement -> Stream.concat(search.references(statement), search.links(statement)));
    }

    /** The look for dangling references in one lore. */
    private static final class Search {

        private final Lore lore;
        private final Map<String, List<Entry>> byName = new HashMap<>();

        Search(Lore lore) {
            this.lore = lore;
            lore.repository().entries().forEach(entry -> entry.names().map(Name::fold).distinct()
                    .forEach(name -> byName.computeIfAbsent(name, any -> new ArrayList<>(1)).add(entry)));
        }

        Stream<Diagnostic> references(Statement statement) {
            return statement.reference().stream()
                    .filter(reference -> isMissing(reference.id()))
                    .map(reference -> pointless(statement.field(), reference)
                            .orElseGet(() -> problem(reference.id(), reference.point(), reference.location())));
        }

        Stream<Diagnostic> links(Statement statement) {
            if (!statement.field().isProse()) {
                return Stream.empty();
            }
            List<ProseLink> links = ProseLink.in(statement.value().written()).stream()
                    .filter(link -> isMissing(link.id()))
                    .toList();
            return links.stream().map(link -> problem(link.id(), Point.WHOLE, Locations.of(link, statement.location(),
                    lore.texts().getOrDefault(statement.location().file(), ""))));
        }

        private boolean isMissing(String id) {
            return lore.repository().find(id).isEmpty() && !lore.idsNotRead().contains(id);
        }

        /** A reference to the start or the end of an entry, where a field takes all of it. */
        private Optional<Diagnostic> pointless(Field field, Value.Reference reference) {
            Point point = Point.of(reference.id());
            String id = point.entry(reference.id());
            return point == Point.WHOLE || isMissing(id) ? Optional.empty()
                    : Optional.of(Diagnostic.error("dangling-reference", reference.location(), "'" + field.name()
                            + "' takes an entry, not its " + point.word() + ": '" + reference.id() + "'", id));
        }

        private Diagnostic problem(String id, Point point, Location location) {
            List<Entry> named = byName.getOrDefault(Name.fold(id), List.of());
            if (named.size() > 1) {
                return Diagnostic.error("ambiguous-name", location, named.size() + " entries are called '" + id
                        + "'; write the id of the one that is meant: " + named.stream().map(Entry::id).sorted()
                        .collect(Collectors.joining(", ")));
            }
            if (named.size() == 1) {
                return Diagnostic.error("name-for-id", location, "'" + id + "' is a name; the id of that entry is '"
                        + named.get(0).id() + "'", named.get(0).id() + point.suffix());
            }
            return Diagnostic.error("dangling-reference", location, "no entry is called '" + id + "'"
                    + Nearest.question(id, lore.repository().entries().stream().map(Entry::id)));
        }
    }
}
