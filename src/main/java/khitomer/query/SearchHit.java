package khitomer.query;

import java.util.Comparator;
import khitomer.base.Comparing;
import khitomer.model.Entry;

/**
 * A passage that a search found.
 *
 * @param field the field of the passage, or {@code name}
 * @param words the words found, with some words around them
 * @param rank how well the passage fits; only the order of ranks has a meaning
 * @param position the position of the passage in its entry
 */
public record SearchHit(Entry entry, String field, String words, int rank, int position) {

    static final Comparator<SearchHit> BEST_FIRST = Comparing.by((SearchHit hit) -> -hit.rank())
            .then(SearchHit::entry, EntryOrder.BY_KIND_AND_ID)
            .then(SearchHit::position);

    static SearchHit of(Entry entry, Passage passage, PassageMatch match, int position) {
        return new SearchHit(
                entry,
                passage.field(),
                match.around(passage.text()),
                PassageMatch.QUALITIES * passage.weight() + match.quality(),
                position);
    }
}
