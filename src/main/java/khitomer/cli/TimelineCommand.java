package khitomer.cli;

import java.util.List;
import java.util.Optional;
import khitomer.model.Clock;
import khitomer.model.Entry;
import khitomer.model.Repository;
import khitomer.query.Happening;
import khitomer.query.Selection;
import khitomer.query.Timeline;
import khitomer.render.Format;
import khitomer.render.Signs;
import picocli.CommandLine.Model.OptionSpec;

/** Tells what happened, in order. */
final class TimelineCommand extends Subcommand {

    private final LoreOptions lore = new LoreOptions();
    private final OutputOptions output = new OutputOptions();
    private final SelectionOptions selection = new SelectionOptions(lore);
    private final NameParameter name = NameParameter.optional("Only what happened to this entry, or in it.");
    private final OptionSpec clock = OptionSpec.builder("--clock").type(String.class).paramLabel("CLOCK")
            .description("story: dates inside the world; production: those of its telling.").build();

    private final OptionSpec by = OptionSpec.builder("--by").type(String.class).paramLabel("SPAN")
            .description("Group by year, decade or century.").build();
    private final OptionSpec era = OptionSpec.builder("--era").type(String.class).paramLabel("ERA")
            .description("Write dates in this era of the world.").build();

    private final OptionSpec chart = OptionSpec.builder("--chart").type(boolean.class).arity("0")
            .description("Draw it: what is sure dark, what may be light, points as dots, open ends as arrows.").build();
    private final OptionSpec ascii = OptionSpec.builder("--ascii").type(boolean.class).arity("0")
            .description("With --chart: draw with = . * < > only.").build();

    TimelineCommand() {
        super("timeline", "What happened, in order?",
                "khitomer timeline khitomer",
                "khitomer timeline --from 2290 --to 2350 --involving romulans",
                "khitomer timeline --by decade | grep -i romulan");
        add(lore, output, selection);
        List.of(by, era, clock, chart, ascii).forEach(this::add);
        add(name);
    }

    @Override
    ExitCode run() {
        Clock chosen = Words.constant(Clock.class, clock.getValue() == null ? "story" : clock.getValue(), "--clock");
        Labels labels = new Labels(selection.repository());
        Selection<Happening> selected = Selection.of(happenings(labels.repository(), chosen),
                selection.filters(Happening::entry, happening -> Optional.of(happening.date().bounds())),
                "happening", "happenings");
        if (chart.getValue() != null && !selected.kept().isEmpty()) {
            return draw(selected.kept(), chosen, labels);
        }
        TimelineColumns columns = new TimelineColumns(labels, lore.world().reckoning(), grouping(), era(),
                selection.period());
        return output.print(columns.report(selected.kept()), empty(selected));
    }

    private ExitCode draw(List<Happening> happenings, Clock chosen, Labels labels) {
        if (output.format() != Format.TEXT) {
            throw new Usage("--chart draws text; leave -o out");
        }
        Signs signs = ascii.getValue() == null ? Signs.UNICODE : Signs.ASCII;
        output.print(new TimelineChart(chosen, labels).draw(happenings,
                new AxisCalendar(lore.world().reckoning(), era()), output.presentation(), signs));
        return ExitCode.FOUND;
    }

    private Optional<Grouping> grouping() {
        return Optional.<String>ofNullable(by.getValue()).map(typed -> Words.constant(Grouping.class, typed, "--by"));
    }

    private String era() {
        String typed = era.getValue();
        List<String> known = List.copyOf(lore.world().reckoning().eras());
        if (typed != null && !known.contains(typed)) {
            throw new Usage(known.isEmpty() ? "this world names no eras"
                    : "there is no era '" + typed + "'" + Words.hint(typed, known));
        }
        return typed == null ? "" : typed;
    }

    private List<Happening> happenings(Repository repository, Clock chosen) {
        Optional<Entry> entry = name.isGiven() ? Optional.of(name.one(lore.names())) : Optional.empty();
        List<Happening> dated = entry.flatMap(named -> repository.find(named.id()))
                .map(named -> Timeline.of(named, repository, chosen))
                .orElseGet(() -> Timeline.of(repository.entries(), chosen));
        if (chosen == Clock.PRODUCTION) {
            return dated;
        }
        List<Entry> undated = entry.map(named -> Timeline.around(named, repository)).orElseGet(repository::entries);
        return new Reckoned(lore.timing(repository)).happenings(dated, undated);
    }

    private static String empty(Selection<Happening> selected) {
        return selected.emptiedBy().isEmpty() ? "nothing of this is dated" : selected.emptiedBy();
    }
}
