package khitomer.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khitomer.model.Diagnostic;
import khitomer.model.Entry;
import khitomer.model.Lore;
import khitomer.model.Name;
import khitomer.model.Role;
import khitomer.model.RuleCode;
import khitomer.model.Value;

/** Reports aliases that are the names of other entries, unless one of the two has a {@code see-also} to the other. */
final class SameAlias implements Rule {

    /** The maximum number of reports per alias; otherwise a common name would be reported once for each pair. */
    private static final int MOST_REPORTED = 5;

    @Override
    public List<RuleCode> codes() {
        return List.of(RuleCode.SAME_ALIAS);
    }

    @Override
    public Stream<Diagnostic> check(Lore lore) {
        Map<String, List<Entry>> byName = new HashMap<>();
        lore.repository()
                .entries()
                .forEach(entry -> byName.computeIfAbsent(Name.fold(entry.name()), name -> new ArrayList<>(1))
                        .add(entry));
        Map<Entry, Set<String>> seen = new HashMap<>();
        return lore.repository().entries().stream()
                .flatMap(entry -> entry.aliases().stream()
                        .flatMap(alias -> byName.getOrDefault(Name.fold(alias.written()), List.of()).stream()
                                .filter(other ->
                                        !other.equals(entry) && !sees(entry, other, seen) && !sees(other, entry, seen))
                                .limit(MOST_REPORTED)
                                .map(other -> problem(alias, other))));
    }

    private static boolean sees(Entry entry, Entry other, Map<Entry, Set<String>> seen) {
        return seen.computeIfAbsent(
                        entry,
                        any -> entry.statements(Role.ASIDE)
                                .map(statement ->
                                        statement.reference().orElseThrow().id())
                                .collect(Collectors.toSet()))
                .contains(other.id());
    }

    private static Diagnostic problem(Value alias, Entry other) {
        return Diagnostic.of(
                RuleCode.SAME_ALIAS,
                alias.location(),
                "'" + alias.written() + "' is the name of '" + other.id()
                        + "'; if both are called so, write 'see-also: " + other.id() + "'",
                "");
    }
}
