package khitomer.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import khitomer.model.Diagnostic;
import khitomer.model.Entry;
import khitomer.model.Evidence;
import khitomer.model.GeneralField;
import khitomer.model.Location;
import khitomer.model.Lore;
import khitomer.model.Statement;

/** Finds the statements of a lore that an earlier state of it already had. */
final class StatementComparison {

    private static final String WORLD = "world.yaml";

    private final boolean sameWorld;
    private final Set<Written> before = new HashSet<>();
    private final Map<Location, Written> now = new HashMap<>();
    private final Map<String, Set<String>> ignoredBefore = new HashMap<>();

    /** A statement without its location. */
    private record Written(String entry, String kind, String field, String value, Map<String, String> qualifiers) {

        static Written of(Entry entry, Statement statement) {
            Map<String, String> qualifiers = new TreeMap<>();
            statement.qualifiers().forEach((qualifier, value) -> qualifiers.put(qualifier.name(), value.written()));
            return new Written(
                    entry.id(),
                    entry.kind().name(),
                    statement.field().name(),
                    statement.value().written(),
                    qualifiers);
        }
    }

    private StatementComparison(boolean sameWorld) {
        this.sameWorld = sameWorld;
    }

    static StatementComparison of(Lore earlier, Lore later) {
        StatementComparison comparison = new StatementComparison(world(earlier).equals(world(later)));
        statements(earlier, (entry, statement) -> {
            comparison.before.add(Written.of(entry, statement));
            if (statement.field().is(GeneralField.IGNORE)) {
                comparison
                        .ignoredBefore
                        .computeIfAbsent(entry.id(), id -> new HashSet<>())
                        .add(statement.value().written());
            }
        });
        statements(later, (entry, statement) -> comparison.now.put(statement.location(), Written.of(entry, statement)));
        return comparison;
    }

    /** Whether all statements of a contradiction existed before, and no entry ignored it. */
    boolean wasReported(Diagnostic contradiction) {
        return sameWorld
                && contradiction.evidence().stream()
                        .map(Evidence::location)
                        .map(now::get)
                        .allMatch(written -> written != null
                                && before.contains(written)
                                && !ignoredBefore
                                        .getOrDefault(written.entry(), Set.of())
                                        .contains(contradiction.code()));
    }

    private static void statements(Lore lore, BiConsumer<Entry, Statement> consumer) {
        lore.repository()
                .entries()
                .forEach(entry -> entry.statements().forEach(statement -> consumer.accept(entry, statement)));
    }

    /** The text of the world file, with its eras and declarations. */
    private static String world(Lore lore) {
        Optional<String> file = lore.texts().keySet().stream()
                .filter(name -> name.equals(WORLD) || name.endsWith("/" + WORLD))
                .min((one, other) -> Integer.compare(one.length(), other.length()));
        return file.map(lore.texts()::get).orElse("");
    }
}
