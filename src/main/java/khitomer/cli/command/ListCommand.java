package khitomer.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import khitomer.cli.complete.ValueCompleter;
import khitomer.cli.option.Command;
import khitomer.cli.option.ExitCode;
import khitomer.cli.option.LoreOptions;
import khitomer.cli.option.Option;
import khitomer.cli.option.OutputOptions;
import khitomer.cli.option.SelectionOptions;
import khitomer.model.Entry;
import khitomer.query.EntryOrder;
import khitomer.query.Filter;
import khitomer.query.Selection;
import khitomer.query.StatedBounds;
import khitomer.view.EntryColumns;
import khitomer.view.Labels;

/** Lists entries. */
final class ListCommand extends Command {

    private final LoreOptions lore = new LoreOptions();
    private final OutputOptions output = new OutputOptions();
    private final SelectionOptions selection = new SelectionOptions(lore);
    private final Option<String> kind = Option.word(
            "KIND", false, ValueCompleter.PLURAL_OF_KIND, "The kind wanted, or its plural; all without it.");

    ListCommand() {
        super(
                "What is there?",
                "khitomer list characters --member-of house-of-duras",
                "khitomer list --where type=planet",
                "khitomer list ships -o ids | khitomer show -");
        add(lore, output, selection);
        add(kind);
    }

    @Override
    public ExitCode run() {
        List<Filter<Entry>> filters = new ArrayList<>();
        if (kind.isGiven()) {
            filters.add(selection.ofKind(kind.orElse("")));
        }
        filters.addAll(selection.filters(Function.identity(), StatedBounds::of));
        Labels labels = new Labels(selection.repository());
        Selection<Entry> selected = selection.select(
                labels.repository()::entries,
                entries -> entries.stream().sorted(EntryOrder.BY_KIND_AND_ID).toList(),
                filters,
                "entry",
                "entries");
        return output.print(EntryColumns.list(selected.kept(), labels, selection.period()), selected.emptiedBy());
    }
}
