package khitomer.cli.command;

import java.util.ArrayList;
import java.util.List;
import khitomer.base.Phrases;
import khitomer.model.Entry;
import khitomer.model.Repository;
import khitomer.query.Filter;
import khitomer.query.LooseHits;
import khitomer.query.Search;
import khitomer.query.SearchHit;
import khitomer.query.Selection;

/** Says why a search found nothing. */
final class SearchMiss {

    private final Search search;
    private final String typed;
    private final Repository repository;

    SearchMiss(Search search, String typed, Repository repository) {
        this.search = search;
        this.typed = typed;
        this.repository = repository;
    }

    /** The filter that left none of the entries that have the words. */
    String filteredOut(List<SearchHit> hits, List<Filter<Entry>> filters) {
        List<Filter<Entry>> all = new ArrayList<>();
        all.add(Filter.of("match '" + typed + "'", "matches '" + typed + "'", entry -> true));
        all.addAll(filters);
        return Selection.of(entries(hits), all, "entry", "entries").emptiedBy();
    }

    /** That the words are in other canons, or in none. */
    String otherCanon(LooseHits loose, String canon, Repository everything) {
        List<SearchHit> hits = search.in(everything).hits(everything.entries());
        if (hits.isEmpty()) {
            return message(loose);
        }
        int matching = entries(hits).size();
        return Phrases.count(matching, "entry matches", "entries match") + " '" + typed
                + "'; none of them matches in canon '" + canon + "'";
    }

    /** Which words no entry has, and which word was perhaps meant; or that no entry has all of them. */
    String message(LooseHits loose) {
        List<String> words = search.words().stream().distinct().toList();
        if (loose.missing().isEmpty()) {
            return "no entry has " + (words.size() == 2 ? "both " : "all of ") + Phrases.and(words);
        }
        List<String> missing = words.size() == 1 ? List.of(typed) : loose.missing();
        String suggestion = loose.missing().stream()
                .map(this::suggestion)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
        return "no matches for " + Phrases.alternatives(missing) + suggestion;
    }

    private String suggestion(String missing) {
        return search.nearestWord(missing, repository.entries())
                .map(meant -> "; did you mean '" + meant + "' ("
                        + Phrases.count(search.count(meant, repository.entries()), "entry", "entries") + ")?")
                .orElse("");
    }

    private static List<Entry> entries(List<SearchHit> hits) {
        return hits.stream().map(SearchHit::entry).distinct().toList();
    }
}
