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

/**
 * Leaves of a lore what one canon says. What an entry is called is outside of it, and so is a summary that cites
 * nothing of its own, since it says what the entry is.
 */
public final class Canon {

    private static final String ALIASES = "aliases";
    private static final String SUMMARY = "summary";

    private final String word;
    private final World world;

    private Canon(String word, World world) {
        this.word = word;
        this.world = world;
    }

    /** The repository without the values of other canons; what has no source, or one without canon, stays. */
    public static Repository only(String word, Repository repository, World world) {
        Canon canon = new Canon(word, world);
        return new CanonRepository(
                repository,
                repository.entries().stream()
                        .map(canon::only)
                        .flatMap(Optional::stream)
                        .toList());
    }

    private Optional<Entry> only(Entry entry) {
        List<Statement> kept = new ArrayList<>();
        boolean says = entry.statements().isEmpty();
        for (Statement statement : entry.statements()) {
            boolean said = isIn(statement.sources());
            says |= said;
            if (said || isOutside(statement, entry)) {
                kept.add(statement);
            }
        }
        List<Citation> sources =
                entry.sources().stream().filter(source -> isIn(List.of(source))).toList();
        return says
                ? Optional.of(
                        new Entry(entry.id(), entry.kind(), entry.name(), sources, numbered(kept), entry.location()))
                : Optional.empty();
    }

    private static boolean isOutside(Statement statement, Entry entry) {
        String field = statement.field().name();
        return field.equals(ALIASES)
                || field.equals(SUMMARY)
                        && !statement.isOtherReading()
                        && statement.sources().equals(entry.sources());
    }

    /** The statements, those of each field counted from zero. */
    private static List<Statement> numbered(List<Statement> statements) {
        Map<String, Integer> counts = new HashMap<>();
        List<Statement> numbered = new ArrayList<>();
        for (Statement statement : statements) {
            int index = counts.merge(statement.field().name(), 1, Integer::sum) - 1;
            numbered.add(new Statement(
                    statement.field(), index, statement.value(), statement.qualifiers(), statement.sources()));
        }
        return numbered;
    }

    private boolean isIn(List<Citation> sources) {
        return sources.isEmpty()
                || sources.stream()
                        .map(source -> world.source(source).map(Source::canon).orElse(""))
                        .anyMatch(canon -> canon.isEmpty() || canon.equals(word));
    }
}
