package khitomer.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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
import khitomer.model.GeneralField;
import khitomer.model.Repository;
import khitomer.model.Timing;
import khitomer.query.NameMatch;
import khitomer.query.TimelineOrder;
import khitomer.render.OutputFormat;
import khitomer.render.report.Cell;
import khitomer.render.report.Column;
import khitomer.render.report.Column.Style;
import khitomer.render.report.Page;
import khitomer.render.report.Report;
import khitomer.render.report.Row;
import khitomer.view.Cells;
import khitomer.view.EntryPage;
import khitomer.view.EntryRecords;
import khitomer.view.Labels;

/** Shows all that is known of an entry. */
final class ShowCommand extends Command {

    private final LoreOptions lore = new LoreOptions();
    private final OutputOptions output = new OutputOptions();
    private final SelectionOptions canon = SelectionOptions.canonOnly(lore);
    private final NameParameter name = NameParameter.required("The entries wanted; '-' reads their names.");

    private final List<Timing> timing = new ArrayList<>(1);
    private final List<Entry> shown = new ArrayList<>();

    ShowCommand() {
        super(
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
        NamedEntries named = NamedEntries.report(name.answers(lore.names()), labels, output);
        if (named.found().isEmpty()) {
            return named.worst();
        }
        if (output.format() == OutputFormat.TEXT) {
            for (NameMatch answer : named.found()) {
                shown.add(entry(answer));
            }
        }
        if (!output.format().isForReading()) {
            named.found().stream()
                    .map(ShowCommand::entry)
                    .filter(entry -> !isKnown(entry, labels))
                    .forEach(entry -> output.surroundings().report("'" + entry.name() + "': " + nothing(entry)));
        }
        return output.print(report(named.found(), labels)).worse(named.worst());
    }

    private Report report(List<NameMatch> answers, Labels labels) {
        EntryRecords subjects = new EntryRecords(labels);
        Cells cells = new Cells(labels);
        List<String> fields = columns(answers);
        List<Row> rows = new ArrayList<>();
        for (NameMatch answer : answers) {
            Entry entry = entry(answer, labels);
            rows.add(new Row(
                    fields.isEmpty() ? List.of() : cells(entry, fields, cells),
                    Optional.of(() -> subjects.of(entry)),
                    Optional.of(() -> page(answer, entry, labels))));
        }
        List<Column> columns = new ArrayList<>();
        for (String field : fields) {
            columns.add(new Column(field, Style.PLAIN));
        }
        return new Report(columns, rows, Report.Rows.WHOLE_ENTRIES);
    }

    private Page page(NameMatch answer, Entry entry, Labels labels) {
        EntryPage page = new EntryPage(entry, labels, lore.world(), reckoned(labels.repository()));
        List<Entry> otherUses = lore.names().otherUses(answer.typed(), entry);
        return isKnown(entry, labels) ? page.whole(otherUses) : page.head(otherUses, nothing(entry(answer)));
    }

    /** The entry that a name means, as the canon that was asked for knows it; else its head. */
    private Entry entry(NameMatch answer, Labels labels) {
        Entry entry = entry(answer);
        Optional<Entry> known = labels.repository().find(entry.id());
        return known.isPresent()
                ? known.get()
                : canon.lens().map(lens -> lens.entry(entry)).orElse(entry);
    }

    private static boolean isKnown(Entry entry, Labels labels) {
        return labels.repository().find(entry.id()).isPresent();
    }

    /** Says that the canon that was asked for has nothing of an entry, and which has. */
    private String nothing(Entry entry) {
        String elsewhere = canon.lens().map(lens -> lens.elsewhere(entry)).orElse("");
        return "nothing in canon '" + canon.canon().orElse("") + "'" + (elsewhere.isEmpty() ? "" : "; " + elsewhere);
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
        Set<String> fields = new LinkedHashSet<>(
                List.of("id", "kind", "name", GeneralField.ALIASES.word(), GeneralField.SUMMARY.word()));
        entries.stream()
                .map(Entry::kind)
                .distinct()
                .flatMap(kind -> kind.fields().values().stream())
                .map(Field::name)
                .filter(field -> entries.stream()
                        .anyMatch(entry -> entry.firstNamed(field).isPresent()))
                .forEach(fields::add);
        return List.copyOf(fields);
    }

    private static List<Cell> cells(Entry entry, List<String> fields, Cells cells) {
        Stream<Cell> general = Stream.of(
                Cell.text(entry.id()),
                Cell.text(entry.kind().name()),
                Cell.text(entry.name()),
                Cells.texts(entry.names().skip(1)));
        return Stream.concat(general, fields.stream().skip(4).map(field -> cells.valuesNamed(entry, field)))
                .toList();
    }
}
