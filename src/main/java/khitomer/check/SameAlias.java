package khitomer.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import khitomer.model.Diagnostic;
import khitomer.model.Entry;
import khitomer.model.Lore;
import khitomer.model.Name;
import khitomer.model.Severity;
import khitomer.model.Value;

/** An alias is not the name of another entry, unless one of the two says to see also the other. */
final class SameAlias implements Rule {

    @Override
    public List<String> codes() {
        return List.of("same-alias");
    }

    @Override
    public Stream<Diagnostic> check(Lore lore) {
        Map<String, List<Entry>> byName = new HashMap<>();
        lore.repository().entries().forEach(entry ->
                byName.computeIfAbsent(Name.fold(entry.name()), name -> new ArrayList<>(1)).add(entry));
        return lore.repository().entries().stream().flatMap(entry -> entry.aliases().stream()
                .flatMap(alias -> byName.getOrDefault(Name.fold(alias.written()), List.of()).stream()
                        .filter(other -> !other.equals(entry) && !sees(entry, other) && !sees(other, entry))
                        .map(other -> problem(alias, other))));
    }

    private static boolean sees(Entry entry, Entry other) {
        return entry.statements("see-also")
                .anyMatch(statement -> statement.reference().orElseThrow().id().equals(other.id()));
    }

    private static Diagnostic problem(Value alias, Entry other) {
        return new Diagnostic(Severity.WARNING, "same-alias", alias.location(), "'" + alias.written()
                + "' is the name of '" + other.id() + "'; if both are called so, write 'see-also: " + other.id() + "'", "");
    }
}
