package khitomer.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import khitomer.model.Diagnostic;
import khitomer.model.Entry;
import khitomer.model.Lore;
import khitomer.model.ProseLink;
import khitomer.model.RuleCode;
import khitomer.model.Value;

/** Reports entries without links to or from other entries. */
final class Orphan implements Rule {

    @Override
    public List<RuleCode> codes() {
        return List.of(RuleCode.ORPHAN);
    }

    @Override
    public Stream<Diagnostic> check(Lore lore) {
        Set<String> named = new HashSet<>();
        lore.repository()
                .entries()
                .forEach(entry -> named(entry)
                        .filter(id -> !id.equals(entry.id()))
                        .forEach(id -> {
                            named.add(id);
                            named.add(entry.id());
                        }));
        return lore.repository().entries().stream()
                .filter(entry -> !named.contains(entry.id()))
                .map(entry -> Diagnostic.of(
                        RuleCode.ORPHAN,
                        entry.location(),
                        "'" + entry.id() + "' refers to nothing, and nothing refers to it",
                        ""));
    }

    private static Stream<String> named(Entry entry) {
        Stream<String> references = entry.references().map(statement -> ((Value.Reference) statement.value()).id());
        Stream<String> links = entry.statements().stream()
                .filter(statement -> statement.field().isProse())
                .flatMap(statement -> ProseLink.in(statement.value().written()).stream())
                .map(ProseLink::id);
        return Stream.concat(references, links);
    }
}
