package khitomer.check;

import java.util.List;
import java.util.stream.Stream;
import khitomer.model.Diagnostic;
import khitomer.model.Entry;
import khitomer.model.Field;
import khitomer.model.Lore;
import khitomer.model.Relation;
import khitomer.model.RuleCode;
import khitomer.model.Statement;

/** Reports second mothers and fathers that are not marked as disputed. */
final class TwoParents implements Rule {

    @Override
    public List<RuleCode> codes() {
        return List.of(RuleCode.TWO_PARENTS);
    }

    @Override
    public Stream<Diagnostic> check(Lore lore) {
        return lore.repository().entries().stream()
                .flatMap(entry -> entry.kind().fields().values().stream()
                        .filter(field -> field.has(Relation.MOTHER) || field.has(Relation.FATHER))
                        .flatMap(field -> problems(entry, field)));
    }

    private static Stream<Diagnostic> problems(Entry entry, Field field) {
        List<Statement> parents = entry.statementsNamed(field.name()).toList();
        if (parents.size() < 2 || parents.stream().anyMatch(Statement::isDisputed)) {
            return Stream.empty();
        }
        String first = parents.get(0).value().written();
        return parents.stream()
                .filter(Statement::isOtherReading)
                .map(statement -> Diagnostic.of(
                        RuleCode.TWO_PARENTS,
                        statement.location(),
                        "'" + entry.id() + "' already has the " + field.name() + " '" + first
                                + "'; if sources disagree, say 'disputed: yes'"));
    }
}
