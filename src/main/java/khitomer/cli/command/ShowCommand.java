package khitomer.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import khitomer.cli.option.Command;
import khitomer.cli.option.ExitCode;
import khitomer.cli.option.LoreOptions;
import khitomer.cli.option.NameParameter;
import khitomer.cli.option.NamedEntries;
import khitomer.cli.option.OutputOptions;
import khitomer.cli.option.SelectionOptions;
import khitomer.model.Entry;
import khitomer.model.Field;
import khitomer.model.Repository;
import khitomer.model.Timing;
import khitomer.query.NameMatch;
import khitomer.query.TimelineOrder;
import khitomer.render.OutputFormat;
import khitomer.render.report.Cell;
import khitomer.render.report.Column;
import khitomer.render.report.Column.Style;
import khitomer.render.report.Report;
import khitomer.render.report.Row;
import khitomer.view.Cells;
import khitomer.view.EntryPage;
import khitomer.view.EntryRecords;
import khitomer.view.Labels;

/** Shows all that is known of an entry. */
public final class ShowCommand extends Command {

    private final LoreOptions lore = new LoreOptions();
    private final OutputOptions output = new OutputOptions();
    private final SelectionOptions canon = SelectionOptions.canonOnly(lore);
    private final NameParameter name = NameParameter.required("The entries wanted; '-' reads their names.");

    private final List<Timing> timing = new ArrayList<>(1);
    private final List<Entry> shown = new ArrayList<>();

    public ShowCommand() {
        super(
                "show",
                "What is this?",
                "khitomer show khitomer",
                "khitomer show house of duras",
                "khitomer show worf, kahlest -o flat | grep died");
        add(lore, output, canon, name);
    }

    @Override
    public List<Entry> shown() {
        return List.copyOf(shown);
    }

    @Override
    public ExitCode run() {
        Labels labels = new Labels(canon.repository());
        NamedEntries named = new NamedEntries(name.answers(lore.names()), labels, output);
        List<NameMatch> left = named.found().stream()
                .filter(answer -> labels.repository().find(entry(answer).id()).isPresent())
                .toList();
        if (left.isEmpty()) {
            return named.found().isEmpty()
                    ? named.worst()
                    : output.print(report(left, labels), "no value is of this canon");
        }
        if (output.format() == OutputFormat.TEXT) {
            for (NameMatch answer : left) {
                shown.add(entry(answer));
            }
        }
        return output.print(report(left, labels)).or(named.worst());
    }

    private Report report(List<NameMatch> answers, Labels labels) {
        EntryRecords subjects = new EntryRecords(labels);
        Cells cells = new Cells(labels);
        List<String> fields = columns(answers);
        List<Row> rows = new ArrayList<>();
        for (NameMatch answer : answers) {
            Entry entry = labels.repository().find(entry(answer).id()).orElseThrow();
            rows.add(new Row(
                    fields.isEmpty() ? List.of() : cells(entry, fields, cells),
                    List.of(() -> subjects.of(entry)),
                    List.of(() -> new EntryPage(entry, labels, lore.world(), reckoned(labels.repository()))
                            .page(lore.names().otherUses(answer.typed(), entry)))));
        }
        return new Report(
                fields.stream().map(field -> new Column(field, Style.PLAIN)).toList(), rows, Report.Rows.WHOLE_ENTRIES);
    }

    /** The columns that all these entries need together; none for formats that have none. */
    private List<String> columns(List<NameMatch> answers) {
        return output.format().isOfColumns()
                ? fields(answers.stream().map(ShowCommand::entry).toList())
                : List.of();
    }

    /** The times of the lore, which are found when a page first tells of some: of a large lore, that takes long. */
    private TimelineOrder reckoned(Repository repository) {
        return new TimelineOrder(entry -> timing(repository).times(entry));
    }

    private Timing timing(Repository repository) {
        if (timing.isEmpty()) {
            timing.add(lore.timing(repository));
        }
        return timing.get(0);
    }

    private static Entry entry(NameMatch answer) {
        return answer.entries().get(0);
    }

    private static List<String> fields(List<Entry> entries) {
        Set<String> fields = new LinkedHashSet<>(List.of("id", "kind", "name", "aliases", "summary"));
        entries.stream()
                .map(Entry::kind)
                .distinct()
                .flatMap(kind -> kind.fields().values().stream())
                .map(Field::name)
                .filter(field ->
                        entries.stream().anyMatch(entry -> entry.first(field).isPresent()))
                .forEach(fields::add);
        return List.copyOf(fields);
    }

    private static List<Cell> cells(Entry entry, List<String> fields, Cells cells) {
        Stream<Cell> general = Stream.of(
                Cell.text(entry.id()),
                Cell.text(entry.kind().name()),
                Cell.text(entry.name()),
                Cells.texts(entry.names().skip(1)));
        return Stream.concat(general, fields.stream().skip(4).map(field -> cells.values(entry, field)))
                .toList();
    }
}
