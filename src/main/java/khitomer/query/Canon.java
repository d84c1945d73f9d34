package khitomer.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khitomer.model.Citation;
import khitomer.model.Entry;
import khitomer.model.Repository;
import khitomer.model.Source;
import khitomer.model.Statement;
import khitomer.model.World;

/** Leaves of a lore what one canon says. */
public final class Canon {

    private final String word;
    private final World world;

    private Canon(String word, World world) {
        this.word = word;
        this.world = world;
    }

    /** The repository without the values of other canons; what has no source, or one without canon, stays. */
    public static Repository only(String word, Repository repository, World world) {
        Canon canon = new Canon(word, world);
        return Repository.of(repository.entries().stream()
                .map(canon::only)
                .flatMap(Optional::stream)
                .toList());
    }

    private Optional<Entry> only(Entry entry) {
        Map<String, Integer> counts = new HashMap<>();
        List<Statement> kept = new ArrayList<>();
        for (Statement statement : entry.statements()) {
            if (isIn(statement.sources())) {
                int index = counts.merge(statement.field().name(), 1, Integer::sum) - 1;
                kept.add(new Statement(statement.field(), index, statement.value(), statement.qualifiers(),
                        statement.sources()));
            }
        }
        boolean nothingLeft = kept.isEmpty() && !entry.statements().isEmpty();
        List<Citation> sources = entry.sources().stream().filter(source -> isIn(List.of(source))).toList();
        return nothingLeft ? Optional.empty() : Optional.of(new Entry(entry.id(), entry.kind(), entry.name(), sources,
                kept, entry.location()));
    }

    private boolean isIn(List<Citation> sources) {
        return sources.isEmpty() || sources.stream()
                .map(source -> world.source(source).map(Source::canon).orElse(""))
                .anyMatch(canon -> canon.isEmpty() || canon.equals(word));
    }
}
