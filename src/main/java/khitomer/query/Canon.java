package khitomer.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import khitomer.base.Phrases;
import khitomer.model.Citation;
import khitomer.model.Entry;
import khitomer.model.GeneralField;
import khitomer.model.Repository;
import khitomer.model.Source;
import khitomer.model.Statement;
import khitomer.model.World;

/**
 * Leaves of a lore what one canon says, and the sources in which it says so. The head of an entry is outside of it:
 * what it is called, and its summary unless the canon has one of its own.
 */
public final class Canon {

    private final String word;
    private final World world;

    public Canon(String word, World world) {
        this.word = word;
        this.world = world;
    }

    /** The repository without the values of other canons; what has no source, or one without canon, stays. */
    public Repository only(Repository repository) {
        return new CanonRepository(
                repository,
                repository.entries().stream()
                        .filter(this::speaksOf)
                        .map(this::entry)
                        .toList());
    }

    /** The world without the sources of other canons. */
    public World ofWorld() {
        Map<String, Source> sources = new LinkedHashMap<>(world.sources());
        sources.values().removeIf(source -> !isIn(source.canon()));
        return new World(
                world.name(),
                world.summary(),
                world.present(),
                world.titles(),
                sources,
                world.canon(),
                world.players(),
                world.reckoning());
    }

    /** The entry as the canon tells it; of one that it does not speak of, the head alone. */
    public Entry entry(Entry entry) {
        List<Citation> sources = kept(entry.sources());
        List<Statement> statements = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        boolean summary = entry.statements(GeneralField.SUMMARY).anyMatch(this::says);
        for (Statement said : entry.statements()) {
            if (says(said) || isOfHead(said, summary)) {
                // The statements of each field are counted from zero.
                int index = counts.merge(said.field().name(), 1, Integer::sum) - 1;
                List<Citation> own = said.sources().equals(entry.sources()) ? sources : kept(said.sources());
                statements.add(new Statement(said.field(), index, said.value(), said.qualifiers(), own));
            }
        }
        return new Entry(entry.id(), entry.kind(), entry.name(), sources, statements, entry.location());
    }

    /** Whether the canon says anything of an entry. */
    private boolean speaksOf(Entry entry) {
        return entry.statements().isEmpty()
                ? isIn(entry.sources())
                : entry.statements().stream().anyMatch(this::says);
    }

    /** How many statements of an entry are in each other canon, in words; empty for none. */
    public String elsewhere(Entry entry) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Statement statement : entry.statements()) {
            statement.sources().stream()
                    .map(this::canonOf)
                    .distinct()
                    .forEach(other -> counts.merge(other, 1, Integer::sum));
        }
        return world.canon().stream()
                .filter(counts::containsKey)
                .map(other -> Phrases.count(counts.get(other), "statement", "statements") + " in " + other)
                .collect(Collectors.joining(", "));
    }

    private boolean says(Statement statement) {
        return isIn(statement.sources());
    }

    private static boolean isOfHead(Statement statement, boolean hasSummary) {
        return statement.field().is(GeneralField.ALIASES)
                || statement.field().is(GeneralField.SUMMARY) && !statement.isOtherReading() && !hasSummary;
    }

    private boolean isIn(List<Citation> sources) {
        return sources.isEmpty() || !kept(sources).isEmpty();
    }

    private List<Citation> kept(List<Citation> sources) {
        return sources.stream().filter(source -> isIn(canonOf(source))).toList();
    }

    private boolean isIn(String canon) {
        return canon.isEmpty() || canon.equals(word);
    }

    private String canonOf(Citation source) {
        return world.source(source).map(Source::canon).orElse("");
    }
}
