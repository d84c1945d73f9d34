package khitomer.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khitomer.model.Citation;
import khitomer.model.Entry;
import khitomer.model.Field;
import khitomer.model.GeneralField;
import khitomer.model.Qualifier;
import khitomer.model.Repository;
import khitomer.model.Statement;
import khitomer.model.Value;
import khitomer.model.World;

/** Splits an entry, as readers see it, into passages that are searched one by one. */
final class Passages {

    private final Repository repository;
    private final World world;
    private final Map<String, Passage> labels = new HashMap<>();
    private final Map<String, Passage> cited = new HashMap<>();

    Passages(Repository repository, World world) {
        this.repository = repository;
        this.world = world;
    }

    /** The name, each value with its qualifiers, and the id. */
    List<Passage> of(Entry entry) {
        List<Passage> passages = new ArrayList<>(entry.statements().size() + 2);
        passages.add(new Passage("name", entry.name(), Passage.NAME));
        for (Statement statement : entry.statements()) {
            passages.add(new Passage(statement.field().name(), text(statement), weight(statement.field())));
        }
        passages.add(new Passage("id", entry.id(), Passage.SHORT_TEXT));
        return passages;
    }

    /** The same without the names of other entries and without the id, which is usually made from the name. */
    List<Passage> own(Entry entry) {
        List<Passage> passages = new ArrayList<>(entry.statements().size() + 1);
        passages.add(new Passage("name", entry.name(), Passage.NAME));
        for (Statement statement : entry.statements()) {
            boolean other = statement.value() instanceof Value.Reference;
            String text = other ? withQualifiers("", statement) : text(statement);
            if (!text.isEmpty()) {
                passages.add(new Passage(statement.field().name(), text, weight(statement.field())));
            }
        }
        return passages;
    }

    /** The rest of the page: the kind, the labels of the fields, and the sources. */
    List<Passage> asides(Entry entry) {
        List<Passage> asides = new ArrayList<>();
        asides.add(new Passage("kind", entry.kind().name(), Passage.ASIDE));
        asides.add(new Passage("kind", entry.kind().plural(), Passage.ASIDE));
        addSources(entry.sources(), asides);
        for (Statement statement : entry.statements()) {
            if (statement.index() == 0) {
                asides.add(labels.computeIfAbsent(
                        statement.field().name(), field -> new Passage(field, field.replace('-', ' '), Passage.ASIDE)));
            }
            if (statement.sources() != entry.sources()) {
                addSources(statement.sources(), asides);
            }
        }
        return asides;
    }

    private void addSources(List<Citation> sources, List<Passage> asides) {
        for (Citation citation : sources) {
            asides.add(cited.computeIfAbsent(
                    citation.written(),
                    written -> new Passage(
                            "sources",
                            written
                                    + world.source(citation)
                                            .map(source ->
                                                    ", " + source.title() + ", " + source.address(citation.page()))
                                            .orElse(""),
                            Passage.ASIDE)));
        }
    }

    private String text(Statement statement) {
        return withQualifiers(value(statement), statement);
    }

    private static String withQualifiers(String value, Statement statement) {
        if (statement.qualifiers().isEmpty()) {
            return value;
        }
        StringBuilder text = new StringBuilder(value);
        for (Map.Entry<Qualifier, Value> said : statement.qualifiers().entrySet()) {
            text.append(", ").append(qualifier(said.getKey(), said.getValue().written()));
        }
        return text.toString();
    }

    private String value(Statement statement) {
        if (statement.value() instanceof Value.Reference reference) {
            return repository.nameOf(reference.id());
        }
        String written = statement.value().written();
        return statement.field().isProse() ? ProseText.plain(written, repository) : written;
    }

    private static String qualifier(Qualifier qualifier, String value) {
        return switch (qualifier) {
            case ROLE, RANK, AS, NOTE, DATE, FILE -> value;
            case FROM, UNTIL, IN, AGE, BY, WITHIN -> qualifier.key() + " " + value;
            case DISPLACED, DISPUTED -> qualifier.key();
        };
    }

    private static int weight(Field field) {
        return switch (field.shape()) {
            case PROSE, IMAGE -> field.is(GeneralField.SUMMARY) ? Passage.SUMMARY : Passage.PROSE;
            case REFERENCE -> Passage.REFERENCE;
            case TEXT, NUMBER, DURATION, DATE, WORD ->
                field.is(GeneralField.ALIASES) ? Passage.ALIAS : Passage.SHORT_TEXT;
        };
    }
}
