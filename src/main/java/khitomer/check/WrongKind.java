package khitomer.check;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khitomer.model.Diagnostic;
import khitomer.model.Entry;
import khitomer.model.Kind;
import khitomer.model.Lore;
import khitomer.model.RuleCode;
import khitomer.model.Statement;
import khitomer.model.Value;

/** Reports references to entries of a kind that the field does not allow. */
final class WrongKind implements Rule {

    @Override
    public List<RuleCode> codes() {
        return List.of(RuleCode.WRONG_KIND);
    }

    @Override
    public Stream<Diagnostic> check(Lore lore) {
        return lore.repository().entries().stream()
                .flatMap(Entry::references)
                .flatMap(statement -> problem(statement, statement.reference().orElseThrow(), lore));
    }

    private static Stream<Diagnostic> problem(Statement statement, Value.Reference reference, Lore lore) {
        return lore.repository().find(reference.id()).stream()
                .filter(entry -> !statement.field().admits(entry.kind().name()))
                .map(entry -> Diagnostic.of(
                        RuleCode.WRONG_KIND,
                        reference.location(),
                        "'%s' takes %s, but '%s' is %s"
                                .formatted(
                                        statement.field().name(),
                                        statement.field().targets().stream()
                                                .map(Kind::withArticle)
                                                .collect(Collectors.joining(" or ")),
                                        entry.id(),
                                        entry.kind().withArticle())));
    }
}
