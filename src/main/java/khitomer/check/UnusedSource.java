package khitomer.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khitomer.model.Citation;
import khitomer.model.Diagnostic;
import khitomer.model.Lore;
import khitomer.model.RuleCode;

/** Reports declared sources that are never cited. */
final class UnusedSource implements Rule {

    @Override
    public List<RuleCode> codes() {
        return List.of(RuleCode.UNUSED_SOURCE);
    }

    @Override
    public Stream<Diagnostic> check(Lore lore) {
        Set<String> cited = lore.repository().entries().stream()
                .flatMap(UnknownSource::cited)
                .map(Citation::key)
                .collect(Collectors.toSet());
        return lore.world().sources().values().stream()
                .filter(source -> !cited.contains(source.key()))
                .map(source -> Diagnostic.of(
                        RuleCode.UNUSED_SOURCE,
                        source.location(),
                        "nothing cites the source '" + source.key() + "'",
                        ""));
    }
}
