package khitomer.cli;

import java.util.List;
import java.util.function.Function;
import khitomer.model.Entry;
import khitomer.query.Lifetime;
import khitomer.query.Search;
import khitomer.query.Search.Hit;
import khitomer.query.Selection;
import khitomer.render.Column.Style;
import khitomer.render.Columns;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Finds where something is spoken of. */
final class SearchCommand extends Subcommand {

    private final LoreOptions lore = new LoreOptions();
    private final OutputOptions output = new OutputOptions();
    private final SelectionOptions selection = new SelectionOptions(lore);
    private final PositionalParamSpec text = PositionalParamSpec.builder().type(List.class).auxiliaryTypes(String.class)
            .arity("1..*").required(true).paramLabel("TEXT").description("The words looked for, or their beginnings.").build();

    SearchCommand() {
        super("search", "Where is it spoken of?",
                "khitomer search mycelial weapon",
                "khitomer search treason --kind character",
                "khitomer search khitomer accords --from 2370 -o ids | sort -u");
        add(lore, output, selection);
        add(text);
    }

    @Override
    Values ownValues(ArgSpec argument) {
        return Values.TEXT;
    }

    @Override
    ExitCode run() {
        List<String> words = text.getValue();
        String wanted = String.join(" ", words);
        Labels labels = new Labels(selection.repository());
        Selection<Entry> selected = selection.select(labels.repository()::entries, Function.identity(),
                selection.filters(Function.identity(), Lifetime::of), "entry", "entries");
        List<Hit> hits = Search.of(wanted, selected.kept(), labels.repository());
        String emptyBecause = selected.emptiedBy().isEmpty()
                ? "nothing speaks of '" + wanted + "'"
                : selected.emptiedBy();
        return output.print(Columns.of(Hit.class)
                .text("id", Style.ID, hit -> hit.entry().id())
                .text("name", Style.NAME, hit -> hit.entry().name())
                .text("field", Style.KIND, Hit::field)
                .text("words", hit -> output.isPlain() ? hit.words().replace("…", "...") : hit.words())
                .entries(hits, hit -> new Subjects(labels).of(hit.entry())), emptyBecause);
    }
}
