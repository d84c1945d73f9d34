package khitomer.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import khitomer.model.Diagnostic;
import khitomer.model.Entry;
import khitomer.model.Lore;
import khitomer.model.RuleCode;

/** An entry does not refer to itself. */
final class SelfReference implements Rule {

    /** Fields in which it is an error, which another rule reports. */
    private static final Set<String> RINGS =
            Set.of("located-in", "part-of", "member-of", "mother", "father", "parents");

    @Override
    public List<RuleCode> codes() {
        return List.of(RuleCode.SELF_REFERENCE);
    }

    @Override
    public Stream<Diagnostic> check(Lore lore) {
        return lore.repository().entries().stream().flatMap(SelfReference::problems);
    }

    private static Stream<Diagnostic> problems(Entry entry) {
        return entry.references()
                .filter(statement -> !RINGS.contains(statement.field().name()))
                .filter(statement -> statement.reference().orElseThrow().id().equals(entry.id()))
                .map(statement -> Diagnostic.of(
                        RuleCode.SELF_REFERENCE,
                        statement.location(),
                        "'" + entry.id() + "' names itself in '"
                                + statement.field().name() + "'",
                        ""));
    }
}
