package khitomer.cli.command;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import khitomer.cli.complete.Completer;
import khitomer.cli.complete.ValueCompleter;
import khitomer.cli.option.Command;
import khitomer.cli.option.ExitCode;
import khitomer.cli.option.LoreOptions;
import khitomer.cli.option.NameParameter;
import khitomer.cli.option.NamedEntries;
import khitomer.cli.option.Option;
import khitomer.cli.option.OutputOptions;
import khitomer.cli.option.SelectionOptions;
import khitomer.cli.option.TypedWords;
import khitomer.cli.option.UsageException;
import khitomer.model.Clock;
import khitomer.model.DidYouMean;
import khitomer.model.Entry;
import khitomer.model.Repository;
import khitomer.query.Filter;
import khitomer.query.Selection;
import khitomer.query.Timeline;
import khitomer.query.TimelineEvent;
import khitomer.query.TimelineOrder;
import khitomer.render.OutputFormat;
import khitomer.render.chart.ChartGlyphs;
import khitomer.view.AxisCalendar;
import khitomer.view.Grouping;
import khitomer.view.Labels;
import khitomer.view.TimelineChart;
import khitomer.view.TimelineColumns;

/** Tells what happened, in order. */
final class TimelineCommand extends Command {

    private final LoreOptions lore = new LoreOptions();
    private final OutputOptions output = new OutputOptions();
    private final SelectionOptions selection = new SelectionOptions(lore);
    private final NameParameter name = NameParameter.optional("Only what happened to these entries, or in them.");
    private final Option<String> clock = Option.text(
            "CLOCK",
            Completer.words(Clock.class),
            "story: dates inside the world; production: those of its telling.",
            "--clock");

    private final Option<String> by =
            Option.text("SPAN", Completer.words(Grouping.class), "Group by year, decade or century.", "--by");
    private final Option<String> era =
            Option.text("ERA", ValueCompleter.ERA, "Write dates in this era of the world.", "--era");

    private final Option<Boolean> chart = Option.flag(
            "--chart", "Draw it: what is sure dark, what may be light, points as dots, open ends as arrows.");
    private final Option<Boolean> ascii = Option.flag("--ascii", "With --chart: draw with = . * < > only.");

    TimelineCommand() {
        super(
                "What happened, in order?",
                "khitomer timeline khitomer",
                "khitomer timeline --from 2290 --to 2350 --involving romulans",
                "khitomer timeline --by decade | grep -i romulan");
        add(lore, output, selection);
        List.of(by, era, clock, chart, ascii).forEach(this::add);
        add(name);
    }

    @Override
    public ExitCode run() {
        Clock chosen = TypedWords.constant(Clock.class, clock.orElse("story"), "--clock");
        Labels labels = new Labels(selection.repository());
        return name.isGiven() ? ofNamed(chosen, labels) : ofAll(chosen, labels);
    }

    private ExitCode ofAll(Clock chosen, Labels labels) {
        return print(
                selection.select(
                        labels.repository()::entries,
                        entries -> reckoned(Timeline.of(entries, chosen), entries, labels.repository(), chosen),
                        filters(),
                        "happening",
                        "happenings"),
                chosen,
                labels);
    }

    private ExitCode ofNamed(Clock chosen, Labels labels) {
        NamedEntries named = NamedEntries.report(name.answers(lore.names()), labels, output);
        List<Entry> found = named.found().stream()
                .flatMap(answer ->
                        labels.repository().find(answer.entries().get(0).id()).stream())
                .toList();
        if (found.isEmpty()) {
            return named.worst();
        }
        Selection<TimelineEvent> selected =
                Selection.of(around(found, labels.repository(), chosen), filters(), "happening", "happenings");
        return print(selected, chosen, labels).worse(named.worst());
    }

    private List<Filter<TimelineEvent>> filters() {
        return selection.filters(
                TimelineEvent::entry, happening -> Optional.of(happening.date().bounds()));
    }

    private ExitCode print(Selection<TimelineEvent> selected, Clock chosen, Labels labels) {
        if (chart.isGiven() && !selected.kept().isEmpty()) {
            return draw(selected.kept(), chosen, labels);
        }
        TimelineColumns columns =
                new TimelineColumns(labels, lore.world().reckoning(), grouping(), era(), selection.period());
        return output.print(columns.report(selected.kept()), empty(selected));
    }

    private ExitCode draw(List<TimelineEvent> happenings, Clock chosen, Labels labels) {
        if (output.format() != OutputFormat.TEXT) {
            throw new UsageException("--chart draws text; leave -o out");
        }
        if (output.isPlain()) {
            throw new UsageException(
                    "--chart is drawn with signs, which --plain leaves out; without --chart the same is told in words");
        }
        ChartGlyphs signs = ascii.isGiven() ? ChartGlyphs.ASCII : ChartGlyphs.UNICODE;
        output.print(new TimelineChart(chosen, labels)
                .draw(happenings, new AxisCalendar(lore.world().reckoning(), era()), output.presentation(), signs));
        return ExitCode.FOUND;
    }

    private Optional<Grouping> grouping() {
        return by.value().map(typed -> TypedWords.constant(Grouping.class, typed, "--by"));
    }

    private String era() {
        String typed = era.orElse("");
        List<String> known = List.copyOf(lore.world().reckoning().eras());
        if (era.isGiven() && !known.contains(typed)) {
            throw new UsageException(
                    known.isEmpty()
                            ? "this world names no eras"
                            : "there is no era '" + typed + "'" + DidYouMean.questionOrAll(typed, known));
        }
        return typed;
    }

    /** What happened to some entries, and in them, each once. */
    private List<TimelineEvent> around(List<Entry> entries, Repository repository, Clock chosen) {
        Set<Entry> undated = new LinkedHashSet<>();
        entries.forEach(entry -> undated.addAll(Timeline.around(entry, repository)));
        List<TimelineEvent> inOrder = Timeline.ofAll(entries, repository, chosen);
        return reckoned(inOrder, List.copyOf(undated), repository, chosen);
    }

    /** Happenings as the chronology knows them, with the inferred; those of the telling are only as stated. */
    private List<TimelineEvent> reckoned(
            List<TimelineEvent> dated, List<Entry> undated, Repository repository, Clock chosen) {
        return chosen == Clock.PRODUCTION ? dated : new TimelineOrder(lore.timing(repository)).sorted(dated, undated);
    }

    private static String empty(Selection<TimelineEvent> selected) {
        return selected.emptiedBy().isEmpty() ? "nothing of this is dated" : selected.emptiedBy();
    }
}
