package khitomer.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khitomer.model.Entry;
import khitomer.model.Kinds;
import khitomer.model.Repository;
import khitomer.model.Role;
import khitomer.model.Statement;
import khitomer.model.Value;
import khitomer.model.World;

/** Finds missions and who can play them. */
public final class Missions {

    private Missions() {}

    /** The missions among some entries, in an order. */
    public static List<Entry> among(List<Entry> entries, Comparator<Entry> order) {
        return entries.stream()
                .filter(entry -> entry.kind().is(Role.MISSION))
                .sorted(order)
                .toList();
    }

    /** All entries of kinds that can be played, in reading order of each kind. */
    public static List<Entry> all(Kinds kinds, Repository repository) {
        return kinds.all().stream()
                .filter(kind -> kind.is(Role.MISSION))
                .flatMap(kind -> repository.ofKind(kind.name()).stream())
                .toList();
    }

    /** Whether those whom a word stands for can play a mission. */
    public static boolean isFor(Entry mission, String word, World world, boolean only) {
        Set<String> words = mission.statements(Role.PLAYERS)
                .map(statement -> statement.value().written())
                .collect(Collectors.toSet());
        return words.contains(word) || !only && everyone(world).anyMatch(words::contains);
    }

    /** The words for players: those of the world or, if it declares none, those that missions use. */
    public static List<String> words(World world, Kinds kinds, Repository repository) {
        return world.players().isEmpty()
                ? all(kinds, repository).stream()
                        .flatMap(mission -> players(mission).stream())
                        .distinct()
                        .toList()
                : List.copyOf(world.players().keySet());
    }

    /**
     * The word for players that a user means by that word or by the name of a faction.
     *
     * @param words all words for players
     */
    public static Optional<String> word(String typed, List<String> words, World world, NameLookup names) {
        Optional<String> exact = words.stream().filter(typed::equalsIgnoreCase).findFirst();
        return exact.or(() -> names.find(typed).entries().stream()
                .flatMap(faction -> words(world, faction.id()))
                .findFirst());
    }

    private static Stream<String> everyone(World world) {
        return words(world, World.EVERYONE);
    }

    private static Stream<String> words(World world, String players) {
        return world.players().entrySet().stream()
                .filter(word -> word.getValue().id().equals(players))
                .map(Map.Entry::getKey);
    }

    /** The words for the players of a mission, in the order written. */
    public static List<String> players(Entry mission) {
        List<String> words = new ArrayList<>();
        for (Statement statement : mission.statements()) {
            if (statement.field().has(Role.PLAYERS)) {
                words.add(((Value.Text) statement.value()).text());
            }
        }
        return words;
    }
}
