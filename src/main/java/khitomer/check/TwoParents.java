package khitomer.check;

import java.util.List;
import java.util.stream.Stream;
import khitomer.model.Diagnostic;
import khitomer.model.Entry;
import khitomer.model.Lore;
import khitomer.model.RuleCode;
import khitomer.model.Statement;

/** Nobody has two mothers or two fathers, unless it is said that this is disputed. */
final class TwoParents implements Rule {

    @Override
    public List<RuleCode> codes() {
        return List.of(RuleCode.TWO_PARENTS);
    }

    @Override
    public Stream<Diagnostic> check(Lore lore) {
        return lore.repository().entries().stream()
                .flatMap(entry -> Stream.concat(problems(entry, "mother"), problems(entry, "father")));
    }

    private static Stream<Diagnostic> problems(Entry entry, String field) {
        boolean disputed = entry.statements(field).anyMatch(Statement::isDisputed);
        String first = entry.text(field);
        return disputed
                ? Stream.empty()
                : entry.statements(field)
                        .filter(Statement::isOtherReading)
                        .map(statement -> Diagnostic.of(
                                RuleCode.TWO_PARENTS,
                                statement.location(),
                                "'" + entry.id() + "' already has the " + field + " '" + first
                                        + "'; if sources disagree, say 'disputed: yes'",
                                ""));
    }
}
