package khitomer.cli.command;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import khitomer.base.Phrases;
import khitomer.cli.complete.Completer;
import khitomer.cli.option.Command;
import khitomer.cli.option.DrawingOptions;
import khitomer.cli.option.ExitCode;
import khitomer.cli.option.ExportTarget;
import khitomer.cli.option.LoreOptions;
import khitomer.cli.option.Option;
import khitomer.cli.option.SelectionOptions;
import khitomer.cli.option.TypedWords;
import khitomer.cli.option.UsageException;
import khitomer.export.Export;
import khitomer.export.ExportFormat;
import khitomer.export.ExportScope;
import khitomer.export.IcsExport;
import khitomer.export.MermaidFamily;
import khitomer.export.MermaidTimeline;
import khitomer.model.Clock;
import khitomer.model.Entry;
import khitomer.model.Repository;
import khitomer.query.Family;
import khitomer.query.Filter;
import khitomer.query.Neighborhood;
import khitomer.query.Selection;
import khitomer.query.StatedBounds;
import khitomer.query.Timeline;
import khitomer.query.TimelineEvent;
import khitomer.query.TimelineOrder;
import khitomer.view.EntryTexts;
import khitomer.view.Labels;

/** Gives everything to other programs: databases, drawings, pages, calendars. */
final class ExportCommand extends Command {

    private final Option<String> format = Option.word(
            "FORMAT",
            true,
            Completer.words(ExportFormat.class),
            "What to write: "
                    + Arrays.stream(ExportFormat.values())
                            .map(ExportFormat::word)
                            .collect(Collectors.joining(" "))
                    + ".\n'khitomer help exports' tells of each.");
    private final LoreOptions lore = new LoreOptions();
    private final SelectionOptions selection = new SelectionOptions(lore);
    private final ExportTarget target = new ExportTarget();
    private final DrawingOptions drawing = new DrawingOptions();

    ExportCommand() {
        super(
                "Can other programs have it?",
                "khitomer export sql | sqlite3 lore.db",
                "khitomer export dot khitomer massacre --kind character | dot -Tsvg",
                "khitomer export mermaid --family worf");
        add(format);
        add(lore, selection, target, drawing);
    }

    @Override
    public ExitCode run() {
        ExportFormat wanted = TypedWords.constant(ExportFormat.class, format.orElse(""), "export");
        drawing.check(wanted);
        if (wanted.isOfFiles() && !target.isGiven()) {
            throw new UsageException(wanted.word() + " is several files; name a folder for them with --into");
        }
        Labels labels = new Labels(selection.repository());
        Optional<Entry> named = named(labels.repository());
        if (drawing.isTimeline()) {
            return timeline(named, labels);
        }
        return drawing.isFamily() ? family(named.orElseThrow(), labels) : entries(wanted, named, labels);
    }

    /** The entry that is named, as the canon that was asked for knows it. */
    private Optional<Entry> named(Repository repository) {
        if (!drawing.name().isGiven()) {
            return Optional.empty();
        }
        Entry entry = drawing.name().one(lore.names());
        return Optional.of(repository
                .find(entry.id())
                .orElseThrow(() -> new UsageException("of '" + entry.name() + "' no value is of this canon")));
    }

    private ExitCode entries(ExportFormat wanted, Optional<Entry> named, Labels labels) {
        Repository repository = labels.repository();
        List<Filter<Entry>> filters = selection.filters(Function.identity(), StatedBounds::of);
        if (named.isEmpty() && filters.isEmpty()) {
            // Not put into a list of their own: they may be too many to hold.
            return repository.size() == 0
                    ? nothing("there are no entries")
                    : write(wanted, chosen(repository.entries(), true, labels));
        }
        Selection<Entry> selected = named.map(entry -> around(entry, repository, filters))
                .orElseGet(
                        () -> selection.select(repository::entries, Function.identity(), filters, "entry", "entries"));
        return selected.kept().isEmpty()
                ? nothing(selected.emptiedBy())
                : write(wanted, chosen(selected.kept(), false, labels));
    }

    private ExportScope chosen(List<Entry> entries, boolean whole, Labels labels) {
        return new ExportScope(
                selection.world(), lore.lore().kinds(), labels.repository(), entries, whole, new EntryTexts(labels));
    }

    private Selection<Entry> around(Entry entry, Repository repository, List<Filter<Entry>> filters) {
        return new Selection<>(
                Neighborhood.of(
                        entry,
                        repository,
                        drawing.depth(1),
                        other -> filters.stream()
                                .allMatch(filter -> filter.takes().test(other))),
                "");
    }

    private ExitCode write(ExportFormat wanted, ExportScope chosen) {
        if (wanted.isOfFiles()) {
            target.write(wanted.files(chosen));
            return ExitCode.FOUND;
        }
        Export export = wanted.export(chosen);
        return export instanceof IcsExport calendar ? calendar(calendar) : write(export);
    }

    private ExitCode write(Export export) {
        target.write(export);
        return ExitCode.FOUND;
    }

    private ExitCode calendar(IcsExport calendar) {
        int left = calendar.leftOut();
        if (calendar.dates() == left) {
            return nothing(left == 0 ? "nothing has a production date" : "no production date has two known ends");
        }
        if (left > 0) {
            target.surroundings()
                    .report(Phrases.count(left, "date", "dates")
                            + " left out: a calendar takes only what begins and ends, in years of four digits");
        }
        return write(calendar);
    }

    private ExitCode family(Entry entry, Labels labels) {
        if (!selection.filters(Function.<Entry>identity(), StatedBounds::of).isEmpty()) {
            throw new UsageException("--family takes no filters but --canon");
        }
        Family family = Family.of(entry, labels.repository(), drawing.depth(Integer.MAX_VALUE));
        return family.ties().isEmpty()
                ? nothing("no parents, children or spouses of '" + entry.name() + "' are known")
                : write(new MermaidFamily(family, labels::name));
    }

    private ExitCode timeline(Optional<Entry> named, Labels labels) {
        Repository repository = labels.repository();
        List<Entry> told =
                named.map(entry -> Timeline.around(entry, repository)).orElseGet(repository::entries);
        List<TimelineEvent> dated = named.map(entry -> Timeline.of(entry, repository, Clock.STORY))
                .orElseGet(() -> Timeline.of(told, Clock.STORY));
        Selection<TimelineEvent> selected = Selection.of(
                new TimelineOrder(lore.timing(repository)).sorted(dated, told),
                selection.filters(
                        TimelineEvent::entry,
                        happening -> Optional.of(happening.date().bounds())),
                "happening",
                "happenings");
        if (selected.kept().isEmpty()) {
            return nothing(selected.emptiedBy().isEmpty() ? "nothing of this is dated" : selected.emptiedBy());
        }
        return write(new MermaidTimeline(
                named.map(labels::name).orElse(lore.world().name()), selected.kept(), labels::name));
    }

    private ExitCode nothing(String because) {
        target.surroundings().report(because);
        return ExitCode.NOT_FOUND;
    }
}
