package khitomer.query;

import java.util.Comparator;
import java.util.List;

/**
 * The hits of a search whose words are not all in one passage.
 *
 * @param hits one passage of each entry that has all words
 * @param scattered whether the words are in several passages of the entries
 * @param missing the words that no entry has, as they were typed
 */
public record LooseHits(List<SearchHit> hits, boolean scattered, List<String> missing) {

    public LooseHits {
        hits = List.copyOf(hits);
        missing = List.copyOf(missing);
    }

    LooseHits sorted(Comparator<SearchHit> order) {
        return new LooseHits(hits.stream().sorted(order).toList(), scattered, missing);
    }
}
