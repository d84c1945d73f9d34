package khitomer.cli.command;

import java.util.List;
import java.util.function.Function;
import khitomer.cli.complete.ValueCompleter;
import khitomer.cli.option.Command;
import khitomer.cli.option.ExitCode;
import khitomer.cli.option.LoreOptions;
import khitomer.cli.option.Option;
import khitomer.cli.option.OutputOptions;
import khitomer.cli.option.SelectionOptions;
import khitomer.cli.option.UsageException;
import khitomer.model.Entry;
import khitomer.query.Filter;
import khitomer.query.LooseHits;
import khitomer.query.Search;
import khitomer.query.SearchHit;
import khitomer.query.StatedBounds;
import khitomer.render.report.Column.Style;
import khitomer.render.report.Columns;
import khitomer.view.EntryRecords;
import khitomer.view.Labels;

/** Finds where something is spoken of. */
final class SearchCommand extends Command {

    private final LoreOptions lore = new LoreOptions();
    private final OutputOptions output = new OutputOptions();
    private final SelectionOptions selection = new SelectionOptions(lore);
    private final Option<List<String>> text =
            Option.words("TEXT", true, 0, ValueCompleter.NONE, "The words looked for, or their beginnings.");

    SearchCommand() {
        super(
                "Where is it spoken of?",
                "khitomer search mycelial weapon",
                "khitomer search treason --kind character",
                "khitomer search khitomer accords --from 2370 -o ids | sort -u");
        add(lore, output, selection);
        add(text);
    }

    @Override
    public ExitCode run() {
        String wanted = String.join(" ", text.orElse(List.of()));
        Labels labels = new Labels(selection.repository());
        Search search = Search.of(wanted, labels.repository(), lore.world());
        if (search.isEmpty()) {
            throw new UsageException("no letter or digit to search for in '" + wanted + "'");
        }
        List<Filter<Entry>> filters = selection.filters(Function.identity(), StatedBounds::of);
        List<Entry> selected = selection
                .select(labels.repository()::entries, Function.identity(), filters, "entry", "entries")
                .kept();
        List<SearchHit> hits = search.hits(selected);
        if (!hits.isEmpty()) {
            return print(hits, labels, "");
        }
        SearchMiss miss = new SearchMiss(search, wanted, labels.repository());
        List<SearchHit> leftOut =
                filters.isEmpty() ? List.of() : search.hits(labels.repository().entries());
        if (!leftOut.isEmpty()) {
            return print(hits, labels, miss.filteredOut(leftOut, filters));
        }
        return printLoose(search.looseHits(labels.repository().entries()), filters, miss, labels);
    }

    private ExitCode printLoose(LooseHits loose, List<Filter<Entry>> filters, SearchMiss miss, Labels labels) {
        List<SearchHit> hits = loose.hits().stream()
                .filter(hit ->
                        filters.stream().allMatch(filter -> filter.takes().test(hit.entry())))
                .toList();
        if (!hits.isEmpty() && loose.scattered()) {
            output.surroundings()
                    .report("no single text has all of these words; the entries listed have each of them somewhere");
        }
        if (!hits.isEmpty()) {
            return print(hits, labels, "");
        }
        if (!loose.hits().isEmpty()) {
            return print(hits, labels, miss.filteredOut(loose.hits(), filters));
        }
        return print(
                hits,
                labels,
                selection
                        .canon()
                        .map(canon -> miss.otherCanon(loose, canon, lore.repository()))
                        .orElseGet(() -> miss.message(loose)));
    }

    private ExitCode print(List<SearchHit> hits, Labels labels, String emptyBecause) {
        return output.print(
                Columns.<SearchHit>of()
                        .text("id", Style.ID, hit -> hit.entry().id())
                        .text("name", Style.NAME, hit -> hit.entry().name())
                        .text("field", Style.KIND, SearchHit::field)
                        .text("words", hit -> output.isPlain() ? hit.words().replace("…", "...") : hit.words())
                        .aboutEntries(hits, hit -> new EntryRecords(labels).of(hit.entry())),
                emptyBecause);
    }
}
