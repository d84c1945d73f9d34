package khitomer.cli.command;

import java.util.ArrayList;
import java.util.Comparator;
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
import khitomer.model.DidYouMean;
import khitomer.model.Entry;
import khitomer.model.Role;
import khitomer.query.EntryOrder;
import khitomer.query.Filter;
import khitomer.query.Missions;
import khitomer.query.Selection;
import khitomer.query.StatedBounds;
import khitomer.query.TimelineOrder;
import khitomer.render.report.Column.Style;
import khitomer.render.report.Columns;
import khitomer.view.Cells;
import khitomer.view.EntryColumns;
import khitomer.view.EntryRecords;
import khitomer.view.Labels;

/** Lists what can be played. */
final class MissionsCommand extends Command {

    private final LoreOptions lore = new LoreOptions();
    private final OutputOptions output = new OutputOptions();
    private final SelectionOptions selection = SelectionOptions.withoutKind(lore);
    private final Option<String> players = Option.text(
            "WHO",
            ValueCompleter.PLAYERS,
            "Only missions that these may play: a word such as ROM, or a faction.",
            "--for");
    private final Option<Boolean> only =
            Option.flag("--only", "With --for: leave out missions that everyone may play.");

    MissionsCommand() {
        super(
                "What can I play?",
                "khitomer missions --for ROM",
                "khitomer missions --at khitomer --involving jmpok",
                "khitomer missions --for KDF --only -o csv");
        add(lore, output);
        add(players);
        add(only);
        add(selection);
    }

    @Override
    public ExitCode run() {
        List<Filter<Entry>> filters = new ArrayList<>();
        if (!players.isGiven() && only.isGiven()) {
            throw new UsageException("--only goes with --for");
        }
        players.value().ifPresent(typed -> filters.add(forPlayers(typed)));
        filters.addAll(selection.filters(Function.identity(), StatedBounds::of));
        Labels labels = new Labels(selection.repository());
        Comparator<Entry> order = EntryOrder.byStart(new TimelineOrder(lore.timing(labels.repository()))::start);
        Selection<Entry> selected = selection.select(
                () -> Missions.all(lore.lore().kinds(), labels.repository()),
                entries -> Missions.among(entries, order),
                filters,
                "mission",
                "missions");
        return output.print(
                columns(labels).entries(selected.kept(), mission -> new EntryRecords(labels).of(mission)),
                empty(selected));
    }

    private Columns<Entry> columns(Labels labels) {
        Cells cells = new Cells(labels);
        Columns<Entry> columns = Columns.<Entry>of()
                .text("id", Style.ID, Entry::id)
                .text("name", Style.NAME, Entry::name)
                .with("for", Style.KIND, mission -> Cells.texts(Missions.players(mission).stream()))
                .with(
                        "date",
                        Style.DATE,
                        mission -> cells.first(
                                mission.kind().wholeDate().flatMap(field -> mission.firstNamed(field.name()))));
        return EntryColumns.possibly(columns, selection.period())
                .with("arc", Style.PLAIN, mission -> cells.first(mission.first(Role.ARC)))
                .text("summary", mission -> EntryColumns.summary(mission, labels));
    }

    private Filter<Entry> forPlayers(String typed) {
        List<String> words = Missions.words(lore.world(), lore.lore().kinds(), lore.repository());
        String word = Missions.word(typed, words, lore.world(), lore.names())
                .orElseThrow(() -> new UsageException("no mission can be for '" + typed + "'"
                        + (words.isEmpty()
                                ? "; world.yaml declares no 'missions: {for: …}'"
                                : DidYouMean.questionOrAll(typed, words))));
        boolean exact = only.isGiven();
        return Filter.of(
                "are " + (exact ? "only " : "") + "for " + word,
                "is " + (exact ? "only " : "") + "for " + word,
                mission -> Missions.isFor(mission, word, lore.world(), exact));
    }

    private String empty(Selection<Entry> selected) {
        String none =
                selection.canon().isPresent() ? "no mission has a value of this canon" : "this world has no missions";
        return selected.emptiedBy().isEmpty() ? none : selected.emptiedBy();
    }
}
