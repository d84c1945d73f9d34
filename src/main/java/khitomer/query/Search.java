package khitomer.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import khitomer.model.By;
import khitomer.model.Entry;
import khitomer.model.Field;
import khitomer.model.Qualifier;
import khitomer.model.Repository;
import khitomer.model.Statement;
import khitomer.model.Value;

/** Finds where something is spoken of: every passage that holds all the words, the best first. */
public final class Search {

    private static final Comparator<Hit> BEST_FIRST = By.first((Hit hit) -> -hit.rank())
            .then(Hit::entry, Order.BY_KIND_AND_ID)
            .then(Hit::position);

    private final List<String> wanted;
    private final Repository repository;

    private Search(List<String> wanted, Repository repository) {
        this.wanted = wanted;
        this.repository = repository;
    }

    /**
     * A passage that was found.
     *
     * @param field where it stands: {@code name} or a field
     * @param words the words found, with words around
     * @param rank how well it fits; only its order means anything
     * @param position the place of the passage in its entry
     */
    public record Hit(Entry entry, String field, String words, int rank, int position) {
    }

    /** The passages of these entries that hold all words of a text, or words that begin with them. */
    public static List<Hit> of(String text, List<Entry> entries, Repository repository) {
        List<String> wanted = Words.of(text).stream().map(Words.Word::folded).toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        Search search = new Search(wanted, repository);
        return entries.stream().flatMap(search::hits).sorted(BEST_FIRST).toList();
    }

    private Stream<Hit> hits(Entry entry) {
        List<Hit> hits = new ArrayList<>();
        look(hits, entry, "name", entry.name(), 8);
        for (Statement statement : entry.statements()) {
            look(hits, entry, statement.field().name(), passage(statement), weight(statement.field()));
        }
        return hits.stream();
    }

    private void look(List<Hit> hits, Entry entry, String field, String passage, int weight) {
        Match match = Match.of(wanted, passage);
        if (match.isFound()) {
            hits.add(new Hit(entry, field, match.around(passage), 4 * weight + match.quality(), hits.size()));
        }
    }

    private String passage(Statement statement) {
        String value = statement.value() instanceof Value.Reference reference
                ? repository.nameOf(reference.id())
                : statement.value().written();
        String plain = statement.field().isProse() ? Prose.plain(value, repository) : value;
        return Stream.of(Qualifier.ROLE, Qualifier.RANK, Qualifier.AS, Qualifier.NOTE)
                .map(statement::saidText)
                .filter(said -> !said.isEmpty())
                .reduce(plain, (passage, said) -> passage + ", " + said);
    }

    private static int weight(Field field) {
        return switch (field.shape()) {
            case PROSE, IMAGE -> field.name().equals("summary") ? 5 : 3;
            case REFERENCE -> 2;
            case TEXT, NUMBER, DURATION, DATE, WORD -> field.name().equals("aliases") ? 7 : 4;
        };
    }
}
