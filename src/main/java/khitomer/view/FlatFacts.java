package khitomer.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import khitomer.model.Between;
import khitomer.model.Citation;
import khitomer.model.Entry;
import khitomer.model.Location;
import khitomer.model.Repository;
import khitomer.model.Statement;
import khitomer.model.Value;
import khitomer.render.report.FlatFact;

/** The facts of an entry, each greppable: its path, its value, its place. */
final class FlatFacts {

    private final Entry entry;
    private final Repository repository;
    private final List<FlatFact> facts = new ArrayList<>();

    private FlatFacts(Entry entry, Repository repository) {
        this.entry = entry;
        this.repository = repository;
    }

    static List<FlatFact> of(Entry entry, Repository repository) {
        return new FlatFacts(entry, repository).all();
    }

    private List<FlatFact> all() {
        add("kind", entry.kind().name(), entry.location());
        add("name", entry.name(), entry.location());
        entry.statements().forEach(this::add);
        addSources("sources", entry.sources());
        return facts;
    }

    private void add(Statement statement) {
        String field = statement.field().name();
        String path = statement.field().many() || statement.index() > 0 ? field + "[" + statement.index() + "]" : field;
        addValue(path, statement.value());
        if (statement.value() instanceof Value.Reference reference) {
            repository
                    .structure()
                    .find(reference.id())
                    .ifPresent(other -> add(path + ".name", other.name(), statement.location()));
        }
        statement
                .qualifiers()
                .forEach((qualifier, value) -> add(path + "." + qualifier.key(), value.written(), value.location()));
        if (!statement.sources().equals(entry.sources())) {
            addSources(path + ".source", statement.sources());
        }
    }

    /** A value, or the bounds of one below its path. */
    private void addValue(String path, Value value) {
        Map<String, String> bounds = value instanceof Value.Number || value instanceof Value.Duration
                ? Between.bounds(value.written())
                : Map.of();
        if (bounds.isEmpty()) {
            add(path, value.written(), value.location());
        }
        bounds.forEach((key, bound) -> add(path + "." + key, bound, value.location()));
    }

    private void addSources(String path, List<Citation> sources) {
        for (int i = 0; i < sources.size(); i++) {
            add(path + "[" + i + "]", sources.get(i).written(), sources.get(i).location());
        }
    }

    private void add(String path, String value, Location location) {
        facts.add(new FlatFact(entry.id() + "." + path, value, location.file(), location.line()));
    }
}
