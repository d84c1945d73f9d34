package khitomer.check;

import java.util.List;
import java.util.stream.Stream;
import khitomer.model.Diagnostic;
import khitomer.model.Entry;
import khitomer.model.Lore;
import khitomer.model.RuleCode;

/** Reports entries that refer to themselves. */
final class SelfReference implements Rule {

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
                .filter(statement -> !InsideItself.isChecked(statement.field()))
                .filter(statement -> statement.reference().orElseThrow().id().equals(entry.id()))
                .map(statement -> Diagnostic.of(
                        RuleCode.SELF_REFERENCE,
                        statement.location(),
                        "'" + entry.id() + "' names itself in '"
                                + statement.field().name() + "'",
                        ""));
    }
}
