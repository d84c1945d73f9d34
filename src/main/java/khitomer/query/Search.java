package khitomer.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import khitomer.model.Entry;
import khitomer.model.Repository;
import khitomer.model.World;

/** Finds passages that contain all words of a search, best first. */
public final class Search {

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

    /** A search for all words of a text, or for longer words that start with them. */
    public static Search of(String text, Repository repository, World world) {
        return new Search(SearchTerms.of(text), repository, world);
    }

    /** Whether the search has no words. */
    public boolean isEmpty() {
        return terms.folded().isEmpty();
    }

    /** The words of the search, as typed. */
    public List<String> words() {
        return terms.typed();
    }

    /** The passages that contain all words, best first. */
    public List<SearchHit> hits(List<Entry> entries) {
        List<SearchHit> hits = new ArrayList<>();
        if (!isEmpty()) {
            entries.forEach(entry -> addHits(entry, hits));
        }
        hits.sort(SearchHit.BEST_FIRST);
        return hits;
    }

    /** The hits in several passages, in labels, and in sources, for a search whose words no single passage contains. */
    public LooseHits looseHits(List<Entry> entries) {
        return new LooseSearch(terms, passages).in(entries).sorted(SearchHit.BEST_FIRST);
    }

    /** The same search in another repository. */
    public Search in(Repository other) {
        return new Search(terms, other, world);
    }

    /** The number of entries that a search for another text finds. */
    public int count(String other, List<Entry> entries) {
        SearchTerms wanted = SearchTerms.of(other);
        return (int) entries.stream()
                .filter(entry -> passages.of(entry).stream()
                        .anyMatch(passage ->
                                PassageMatch.of(wanted, passage.text()).isFound()))
                .count();
    }

    /** The word of these entries that a misspelled word most likely means, if one is close. */
    public Optional<String> nearestWord(String typed, List<Entry> entries) {
        return NearestWord.to(Letters.fold(typed), entries, passages);
    }

    private void addHits(Entry entry, List<SearchHit> hits) {
        int position = 0;
        boolean named = false;
        for (Passage passage : passages.of(entry)) {
            // Most ids are made from the name, which was found already.
            if (named && passage.field().equals("id")) {
                continue;
            }
            PassageMatch match = PassageMatch.of(terms, passage.text());
            if (match.isFound()) {
                hits.add(SearchHit.of(entry, passage, match, position++));
                named |= passage.weight() == Passage.NAME;
            }
        }
    }
}
