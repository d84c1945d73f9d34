package khitomer.cli.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import khitomer.base.SafeText;
import khitomer.chronology.Chronology;
import khitomer.chronology.KnownBounds;
import khitomer.chronology.RelativeOrder;
import khitomer.cli.option.Command;
import khitomer.cli.option.ExitCode;
import khitomer.cli.option.LoreOptions;
import khitomer.cli.option.NameParameter;
import khitomer.cli.option.NamedEntries;
import khitomer.cli.option.Option;
import khitomer.cli.option.OutputOptions;
import khitomer.cli.option.UsageException;
import khitomer.model.Entry;
import khitomer.model.Evidence;
import khitomer.model.Timing;
import khitomer.query.NameMatch;
import khitomer.render.OutputFormat;
import khitomer.render.report.Cell;
import khitomer.render.report.Column.Style;
import khitomer.render.report.Columns;
import khitomer.render.report.Report;
import khitomer.view.DiagnosticColumns;
import khitomer.view.EntryRecords;
import khitomer.view.Labels;
import khitomer.view.PlainExcerpt;

/** Tells when something was, also where nobody wrote it down; of two things, which came first. */
final class WhenCommand extends Command {

    private final LoreOptions lore = new LoreOptions();
    private final OutputOptions output = new OutputOptions();
    private final NameParameter name = NameParameter.required("What is asked about; of two, their order is told.");
    private final Option<Boolean> why = Option.flag("--why", "Tell the statements behind each bound.");

    WhenCommand() {
        super(
                "When was it – also where nobody wrote it down?",
                "khitomer when turning-point --why",
                "khitomer when mogh",
                "khitomer when khitomer conference, khitomer massacre");
        add(lore, output);
        add(why);
        add(name);
    }

    @Override
    public ExitCode run() {
        Labels labels = new Labels(lore.repository());
        NamedEntries named = NamedEntries.report(name.answers(lore.names()), labels, output);
        List<Entry> entries = named.found().stream()
                .map((NameMatch answer) -> answer.entries().get(0))
                .toList();
        if (entries.isEmpty()) {
            return named.worst();
        }
        if (entries.size() == 2 && named.worst() == ExitCode.FOUND && !why.isGiven()) {
            return output.print(order(entries.get(0), entries.get(1), Chronology.of(lore.repository())));
        }
        Map<Entry, List<KnownBounds>> known = known(entries);
        return print(entries, known, labels).worse(named.worst());
    }

    /** What is known of each entry; the chronology itself is needed only to tell why. */
    private Map<Entry, List<KnownBounds>> known(List<Entry> entries) {
        List<Chronology> solved = !why.isGiven() ? List.of() : List.of(Chronology.of(lore.repository()));
        Timing timing = solved.isEmpty() ? lore.timing(lore.repository()) : solved.get(0);
        Map<Entry, List<KnownBounds>> known = new LinkedHashMap<>();
        entries.forEach(entry -> known.put(entry, KnownBounds.of(entry, timing, () -> solved.get(0))));
        return known;
    }

    private ExitCode print(List<Entry> entries, Map<Entry, List<KnownBounds>> byEntry, Labels labels) {
        if (why.isGiven() && (output.format().isOfColumns() || output.format() == OutputFormat.MD)) {
            throw new UsageException(
                    output.format().word() + " cannot hold the facts of --why; use text, json or jsonl");
        }
        List<KnownBounds> known =
                entries.stream().flatMap(entry -> byEntry.get(entry).stream()).toList();
        if (output.format().isOfColumns()) {
            return output.print(points(known));
        }
        if (!output.format().isForReading()) {
            return output.print(entries(entries, byEntry, labels));
        }
        if (!why.isGiven()) {
            return output.print(points(known));
        }
        StringBuilder text = new StringBuilder();
        known.forEach(each -> text.append(
                !output.isPlain()
                        ? each.line().concat(because(each))
                        : (text.isEmpty() ? "" : "\n").concat(plain(each))));
        output.print(text.toString());
        return ExitCode.FOUND;
    }

    /** One fact a line. */
    private static String plain(KnownBounds known) {
        StringBuilder text = new StringBuilder("id: ")
                .append(known.entry().id())
                .append('\n')
                .append("point: ")
                .append(known.point())
                .append('\n');
        appendPlain(text, "earliest", known.earliest(), known.why(true));
        appendPlain(text, "latest", known.latest(), known.why(false));
        return text.append("how: ")
                .append(SafeText.line(known.how()))
                .append('\n')
                .toString();
    }

    private static void appendPlain(StringBuilder text, String bound, String day, List<Evidence> facts) {
        text.append(bound).append(": ").append(day.isEmpty() ? "unknown" : day).append('\n');
        facts.forEach(fact -> text.append(bound)
                .append(", because: ")
                .append(SafeText.line(fact.text() + "; " + fact.implies() + "; " + PlainExcerpt.place(fact.location())))
                .append('\n'));
    }

    private static String because(KnownBounds known) {
        StringBuilder text = new StringBuilder();
        append(text, "earliest", known.why(true));
        append(text, "latest", known.why(false));
        return text.toString();
    }

    private static void append(StringBuilder text, String bound, List<Evidence> facts) {
        if (!facts.isEmpty()) {
            text.append("  ").append(bound).append(", because\n");
            facts.forEach(fact -> text.append("    ")
                    .append(SafeText.line(fact.location().toString()))
                    .append("  ")
                    .append(SafeText.line(fact.text()))
                    .append("  ")
                    .append(SafeText.line(fact.implies()))
                    .append('\n'));
        }
    }

    private static Report points(List<KnownBounds> known) {
        return Columns.<KnownBounds>of()
                .text("id", Style.ID, each -> each.entry().id())
                .text("point", Style.KIND, KnownBounds::point)
                .with("earliest", Style.DATE, each -> day(each.earliest()))
                .with("latest", Style.DATE, each -> day(each.latest()))
                .text("how", KnownBounds::how)
                .things(known);
    }

    private static Cell day(String day) {
        return day.isEmpty() ? Cell.UNBOUNDED : Cell.text(day);
    }

    /** For programs: an object an entry, with both its points. */
    private Report entries(List<Entry> entries, Map<Entry, List<KnownBounds>> known, Labels labels) {
        return Columns.<Entry>of()
                .text("id", Entry::id)
                .text("name", Entry::name)
                .with("start", Style.PLAIN, entry -> cell(known.get(entry).get(0)))
                .with("end", Style.PLAIN, entry -> cell(known.get(entry).get(1)))
                .aboutEntries(entries, entry -> new EntryRecords(labels).of(entry));
    }

    private Cell cell(KnownBounds known) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        cells.put("earliest", known.earliest().isEmpty() ? Cell.NONE : Cell.text(known.earliest()));
        cells.put("latest", known.latest().isEmpty() ? Cell.NONE : Cell.text(known.latest()));
        cells.put("stated", known.stated().isEmpty() ? Cell.NONE : Cell.text(known.stated()));
        cells.put("inferred", new Cell.Bool(known.isInferred()));
        if (why.isGiven()) {
            cells.put(
                    "because",
                    Cell.many(known.whyBoth().stream()
                            .map(DiagnosticColumns::fact)
                            .toList()));
        }
        return new Cell.Fields(cells);
    }

    private static Report order(Entry one, Entry other, Chronology chronology) {
        RelativeOrder ordering = RelativeOrder.of(one, other, chronology);
        return Columns.<RelativeOrder>of()
                .text("id", Style.ID, each -> one.id())
                .text("order", Style.KIND, RelativeOrder::word)
                .text("other", Style.ID, each -> other.id())
                .text("distance", RelativeOrder::distance)
                .things(List.of(ordering));
    }
}
