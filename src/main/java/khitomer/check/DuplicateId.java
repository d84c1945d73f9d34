package khitomer.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import khitomer.model.Diagnostic;
import khitomer.model.Entry;
import khitomer.model.Location;
import khitomer.model.Lore;

/** Every id belongs to one entry. */
final class DuplicateId implements Rule {

    @Override
    public List<String> codes() {
        return List.of("duplicate-id");
    }

    @Override
    public Stream<Diagnostic> check(Lore lore) {
        Map<String, Location> firsts = new HashMap<>();
        Stream.Builder<Diagnostic> problems = Stream.builder();
        for (Entry entry : lore.repository().entries()) {
            Location first = firsts.putIfAbsent(entry.id(), entry.location());
            if (first != null) {
                problems.add(Diagnostic.error(
                        "duplicate-id",
                        entry.location(),
                        "'%s' is already the id of the entry at %s".formatted(entry.id(), first)));
            }
        }
        return problems.build();
    }
}
