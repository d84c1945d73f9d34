package khitomer.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import khitomer.model.Citation;
import khitomer.model.ClosestWords;
import khitomer.model.Diagnostic;
import khitomer.model.Entry;
import khitomer.model.Lore;
import khitomer.model.RuleCode;
import khitomer.model.Statement;

/** Reports citations of sources that world.yaml does not declare. */
final class UnknownSource implements Rule {

    @Override
    public List<RuleCode> codes() {
        return List.of(RuleCode.UNKNOWN_SOURCE);
    }

    @Override
    public Stream<Diagnostic> check(Lore lore) {
        Set<String> known = lore.world().sources().keySet();
        ClosestWords closest = new ClosestWords(known.stream());
        return lore.repository().entries().stream()
                .flatMap(UnknownSource::cited)
                .filter(citation -> !known.contains(citation.key()))
                .map(citation -> Diagnostic.of(
                        RuleCode.UNKNOWN_SOURCE,
                        citation.location(),
                        "world.yaml declares no source '" + citation.key() + "'" + closest.question(citation.key())));
    }

    /** All citations of an entry. */
    static Stream<Citation> cited(Entry entry) {
        return Stream.concat(
                        entry.sources().stream(),
                        entry.statements().stream().map(Statement::sources).flatMap(List::stream))
                .distinct();
    }
}
