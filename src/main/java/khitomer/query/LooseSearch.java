package khitomer.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import khitomer.model.Entry;

/** Finds words that are not all in one passage: in all passages of an entry, its labels, and its sources. */
final class LooseSearch {

    private final SearchTerms terms;
    private final List<SearchTerms> words;
    private final Passages passages;
    /** The number of passages with each word. */
    private final int[] counts;
    /** Matches by text, because many entries have the same kinds, labels, and sources. */
    private final Map<String, PassageMatch> asides = new HashMap<>();

    private final Map<String, List<PassageMatch>> asidesByWord = new HashMap<>();

    LooseSearch(SearchTerms terms, Passages passages) {
        this.terms = terms;
        this.words = terms.typed().stream().map(SearchTerms::of).toList();
        this.passages = passages;
        this.counts = new int[words.size()];
    }

    /** The entries with all words in one label or source; if there are none, those with all words anywhere. */
    LooseHits in(List<Entry> entries) {
        List<SearchHit> together = new ArrayList<>();
        List<List<SearchHit>> scattered = new ArrayList<>();
        for (Entry entry : entries) {
            List<Passage> beside = passages.asides(entry);
            addTogether(entry, beside, together);
            List<SearchHit> best = bestHits(entry, beside);
            if (!best.contains(null)) {
                scattered.add(best);
            }
        }
        if (!together.isEmpty()) {
            return new LooseHits(together, false, List.of());
        }
        int rarest = rarest();
        return new LooseHits(scattered.stream().map(best -> best.get(rarest)).toList(), words.size() > 1, missing());
    }

    private void addTogether(Entry entry, List<Passage> beside, List<SearchHit> together) {
        for (Passage passage : beside) {
            PassageMatch match = asides.computeIfAbsent(passage.text(), text -> PassageMatch.of(terms, text));
            if (match.isFound()) {
                together.add(SearchHit.of(entry, passage, match, 0));
                return;
            }
        }
    }

    /** The best passage with each word; null if the entry does not have the word. */
    private List<SearchHit> bestHits(Entry entry, List<Passage> beside) {
        SearchHit[] best = new SearchHit[words.size()];
        for (Passage passage : beside) {
            List<PassageMatch> matches = asidesByWord.computeIfAbsent(passage.text(), this::matches);
            for (int word = 0; word < best.length; word++) {
                take(best, word, entry, passage, matches.get(word));
            }
        }
        // A single word was searched in all passages already.
        if (words.size() > 1) {
            for (Passage passage : passages.of(entry)) {
                for (int word = 0; word < best.length; word++) {
                    take(best, word, entry, passage, PassageMatch.of(words.get(word), passage.text()));
                }
            }
        }
        return Arrays.asList(best);
    }

    private List<PassageMatch> matches(String text) {
        return words.stream().map(word -> PassageMatch.of(word, text)).toList();
    }

    private void take(SearchHit[] best, int word, Entry entry, Passage passage, PassageMatch match) {
        if (match.isFound()) {
            counts[word]++;
            SearchHit hit = SearchHit.of(entry, passage, match, 0);
            best[word] = best[word] == null || hit.rank() > best[word].rank() ? hit : best[word];
        }
    }

    private int rarest() {
        int rarest = 0;
        for (int word = 1; word < counts.length; word++) {
            rarest = counts[word] < counts[rarest] ? word : rarest;
        }
        return rarest;
    }

    private List<String> missing() {
        return IntStream.range(0, counts.length)
                .filter(word -> counts[word] == 0)
                .mapToObj(terms.typed()::get)
                .distinct()
                .toList();
    }
}
