package khitomer.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import khitomer.base.Comparing;
import khitomer.model.Entry;
import khitomer.model.Repository;
import khitomer.model.World;

/** Finds passages that have all words of a search, the best first. */
public final class Search {

    private static final Comparator<Hit> BEST_FIRST = Comparing.first((Hit hit) -> -hit.rank())
            .then(Hit::entry, EntryOrder.BY_KIND_AND_ID)
            .then(Hit::position);

    private final SearchTerms terms;
    private final Repository repository;
    private final World world;
    private final Passages passages;

    private Search(SearchTerms terms, Repository repository, World world) {
        this.terms = terms;
        this.repository = repository;
        this.world = world;
        this.passages = new Passages(repository, world);
    }

    /**
     * A passage that was found.
     *
     * @param field what it is of its entry: {@code name} or a field
     * @param words the words found, with words around
     * @param rank how well it fits; only its order means anything
     * @param position the place of the passage in its entry
     */
    public record Hit(Entry entry, String field, String words, int rank, int position) {}

    /** A search for all words of a text, or for longer words that begin with them. */
    public static Search of(String text, Repository repository, World world) {
        return new Search(SearchTerms.of(text), repository, world);
    }

    /** Whether there is nothing to look for. */
    public boolean isEmpty() {
        return terms.folded().isEmpty();
    }

    /** The words to look for, each as it was typed. */
    public List<String> words() {
        return terms.typed();
    }

    /** The passages that have all words, the best first. */
    public List<Hit> hits(List<Entry> entries) {
        List<Hit> hits = new ArrayList<>();
        if (!isEmpty()) {
            entries.forEach(entry -> addHits(entry, hits));
        }
        hits.sort(BEST_FIRST);
        return hits;
    }

    /** What a search whose words are in no passage finds in several passages, in labels and in sources. */
    public LooseHits looseHits(List<Entry> entries) {
        return new LooseSearch(terms, passages).in(entries).sorted(BEST_FIRST);
    }

    /** The same search in another repository. */
    public Search in(Repository other) {
        return new Search(terms, other, world);
    }

    /** How many entries a search for another text finds. */
    public int count(String other, List<Entry> entries) {
        SearchTerms wanted = SearchTerms.of(other);
        return (int) entries.stream()
                .filter(entry -> passages.of(entry).stream()
                        .anyMatch(passage ->
                                PassageMatch.of(wanted, passage.text()).isFound()))
                .count();
    }

    /** The word of these entries that a word is most likely a slip for, where one is near. */
    public Optional<String> nearestWord(String typed, List<Entry> entries) {
        return NearestWord.to(Letters.fold(typed), entries, passages);
    }

    private void addHits(Entry entry, List<Hit> hits) {
        int position = 0;
        boolean named = false;
        for (Passage passage : passages.of(entry)) {
            // An id is mostly made of the name, and found with it.
            if (named && passage.field().equals("id")) {
                continue;
            }
            PassageMatch match = PassageMatch.of(terms, passage.text());
            if (match.isFound()) {
                hits.add(hit(entry, passage, match, position++));
                named |= passage.weight() == Passage.NAME;
            }
        }
    }

    static Hit hit(Entry entry, Passage passage, PassageMatch match, int position) {
        return new Hit(
                entry,
                passage.field(),
                match.around(passage.text()),
                PassageMatch.QUALITIES * passage.weight() + match.quality(),
                position);
    }
}
