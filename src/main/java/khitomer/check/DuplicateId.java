package khitomer.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import khitomer.model.Diagnostic;
import khitomer.model.Entry;
import khitomer.model.Location;
import khitomer.model.Lore;
import khitomer.model.RuleCode;

/** Reports ids that several entries have. */
final class DuplicateId implements Rule {

    @Override
    public List<RuleCode> codes() {
        return List.of(RuleCode.DUPLICATE_ID);
    }

    @Override
    public Stream<Diagnostic> check(Lore lore) {
        Map<String, Location> firsts = new HashMap<>();
        Stream.Builder<Diagnostic> problems = Stream.builder();
        for (Entry entry : lore.repository().entries()) {
            Location first = firsts.putIfAbsent(entry.id(), entry.location());
            if (first != null) {
                problems.add(Diagnostic.of(
                        RuleCode.DUPLICATE_ID,
                        entry.location(),
                        "'%s' is already the id of the entry at %s".formatted(entry.id(), first)));
            }
        }
        return problems.build();
    }
}
