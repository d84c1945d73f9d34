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
 * Reduces a lore to the statements and sources of one canon. Names and aliases always stay, and so does the summary,
 * unless the canon has its own.
 */
public final class Canon {

    private final String word;
    private final World world;

    public Canon(String word, World world) {
        this.word = word;
        this.world = world;
    }

    /** The repository without values from other canons; values without a source or canon stay. */
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

    /** The entry as described by the canon: only names and summary if the canon does not mention it. */
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

    /** Whether the canon mentions an entry. */
    private boolean speaksOf(Entry entry) {
        return entry.statements().isEmpty()
                ? isIn(entry.sources())
                : entry.statements().stream().anyMatch(this::says);
    }

    /** The number of statements of an entry in each other canon, in words; empty if there are none. */
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
