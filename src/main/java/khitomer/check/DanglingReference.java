package khitomer.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import khitomer.model.ClosestWords;
import khitomer.model.Diagnostic;
import khitomer.model.Entry;
import khitomer.model.Field;
import khitomer.model.Location;
import khitomer.model.Lore;
import khitomer.model.Name;
import khitomer.model.Point;
import khitomer.model.ProseLink;
import khitomer.model.RuleCode;
import khitomer.model.Statement;
import khitomer.model.Value;
import khitomer.model.World;

/** Reports references to entries that do not exist, and names in place of ids. */
final class DanglingReference implements Rule {

    @Override
    public List<RuleCode> codes() {
        return List.of(
                RuleCode.DANGLING_REFERENCE, RuleCode.NAME_FOR_ID, RuleCode.AMBIGUOUS_NAME, RuleCode.WRONG_SHAPE);
    }

    @Override
    public Stream<Diagnostic> check(Lore lore) {
        Search search = new Search(lore);
        return Stream.concat(
                search.players(),
                lore.repository().entries().stream()
                        .flatMap(entry -> entry.statements().stream()
                                .flatMap(statement ->
                                        Stream.concat(search.references(entry, statement), search.links(statement)))));
    }

    /** The search for dangling references in one lore. */
    private static final class Search {

        /** The maximum number of ids in a message. */
        private static final int MOST_LISTED = 10;

        private final Lore lore;
        private final LinkLocations places;
        private final Map<String, List<Entry>> byName = new HashMap<>();
        /** The diagnostics by unknown id, so that each is searched once. */
        private final Map<String, Diagnostic> known = new HashMap<>();

        private ClosestWords ids;

        Search(Lore lore) {
            this.lore = lore;
            this.places = new LinkLocations(lore.texts());
            lore.repository()
                    .entries()
                    .forEach(entry -> entry.names()
                            .map(Name::fold)
                            .distinct()
                            .forEach(name -> byName.computeIfAbsent(name, any -> new ArrayList<>(1))
                                    .add(entry)));
        }

        /** The references of world.yaml to players of missions. */
        Stream<Diagnostic> players() {
            return lore.world().players().values().stream()
                    .filter(player ->
                            !player.id().isEmpty() && !player.id().equals(World.EVERYONE) && isMissing(player.id()))
                    .map(player -> problem(player.id(), player.location()));
        }

        Stream<Diagnostic> references(Entry entry, Statement statement) {
            return statement.reference().stream()
                    .filter(reference -> isMissing(reference.id()))
                    .map(reference -> reference(statement.field(), reference))
                    .map(problem -> isSound(problem.suggestion(), entry, statement.field())
                            ? problem
                            : Diagnostic.of(problem.rule(), problem.location(), problem.message()));
        }

        private Diagnostic reference(Field field, Value.Reference reference) {
            return reference.id().startsWith("[[")
                    ? withoutBrackets(field.name(), reference)
                    : pointless(field, reference)
                            .orElseGet(() -> problem(reference.id(), reference.point(), reference.location()));
        }

        /** Whether a suggestion makes no new problem, such as a reference to itself or to a wrong kind. */
        private boolean isSound(String instead, Entry entry, Field field) {
            String id = Point.of(instead).entry(instead);
            return !id.equals(entry.id())
                    && lore.repository()
                            .find(id)
                            .filter(named -> !field.admits(named.kind().name()))
                            .isEmpty();
        }

        Stream<Diagnostic> links(Statement statement) {
            if (!statement.field().isProse()) {
                return Stream.empty();
            }
            List<ProseLink> links = ProseLink.in(statement.value().written());
            if (links.stream().noneMatch(link -> isMissing(link.id()))) {
                return Stream.empty();
            }
            List<Location> locations = places.of(links, statement.location());
            return IntStream.range(0, links.size())
                    .filter(number -> isMissing(links.get(number).id()))
                    .mapToObj(number -> problem(links.get(number).id(), locations.get(number)));
        }

        private boolean isMissing(String id) {
            return lore.repository().find(id).isEmpty() && !lore.idsNotRead().contains(id);
        }

        /** A reference to the start or end of an entry in a field that takes whole entries. */
        private Optional<Diagnostic> pointless(Field field, Value.Reference reference) {
            Point point = Point.of(reference.id());
            String id = point.entry(reference.id());
            // In an ordering, the whole entry is not the same time as its start or end, so there is no safe suggestion.
            String instead = field.means().isEmpty() ? id : "";
            return point == Point.WHOLE || isMissing(id)
                    ? Optional.empty()
                    : Optional.of(Diagnostic.of(
                            RuleCode.DANGLING_REFERENCE,
                            reference.location(),
                            "'" + field.name() + "' takes an entry, not its " + point.word() + ": '" + reference.id()
                                    + "'",
                            instead));
        }

        private Diagnostic problem(String id, Location location) {
            return problem(id, Point.WHOLE, location);
        }

        private Diagnostic problem(String id, Point point, Location location) {
            Diagnostic problem = known.computeIfAbsent(id, missing -> described(missing, location));
            String instead = problem.suggestion().isEmpty() || problem.rule() != RuleCode.NAME_FOR_ID
                    ? problem.suggestion()
                    : problem.suggestion() + point.suffix();
            return Diagnostic.of(problem.rule(), location, problem.message(), instead);
        }

        /** A reference written like a link; the suggestion is the id of its target, if it exists. */
        private Diagnostic withoutBrackets(String field, Value.Reference written) {
            List<ProseLink> links = ProseLink.in(written.id());
            String id = links.isEmpty()
                    ? written.id().replace("[", "").replace("]", "").strip()
                    : links.get(0).id();
            boolean missing = isMissing(id);
            Diagnostic other = missing ? problem(id, written.location()) : null;
            String right = missing ? other.suggestion() : id;
            return Diagnostic.of(
                    RuleCode.WRONG_SHAPE,
                    written.location(),
                    "'" + field + "' takes an id without brackets" + (right.isEmpty() ? "; " + other.message() : ""),
                    right);
        }

        private Diagnostic described(String id, Location location) {
            List<Entry> named = byName.getOrDefault(Name.fold(id), List.of());
            if (named.size() > 1) {
                return Diagnostic.of(
                        RuleCode.AMBIGUOUS_NAME,
                        location,
                        named.size() + " entries are called '" + id + "'; write the id of the one that is meant: "
                                + listed(named));
            }
            if (named.size() == 1) {
                return Diagnostic.of(
                        RuleCode.NAME_FOR_ID,
                        location,
                        "'" + id + "' is a name; the id of that entry is '"
                                + named.get(0).id() + "'",
                        named.get(0).id());
            }
            return Diagnostic.of(
                    RuleCode.DANGLING_REFERENCE, location, "no entry is called '" + id + "'" + ids().question(id));
        }

        private static String listed(List<Entry> named) {
            return named.stream().map(Entry::id).sorted().limit(MOST_LISTED).collect(Collectors.joining(", "))
                    + (named.size() > MOST_LISTED ? " and " + (named.size() - MOST_LISTED) + " more" : "");
        }

        private ClosestWords ids() {
            if (ids == null) {
                ids = new ClosestWords(lore.repository().entries().stream().map(Entry::id));
            }
            return ids;
        }
    }
}
