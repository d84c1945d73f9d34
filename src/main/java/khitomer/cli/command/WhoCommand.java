package khitomer.cli.command;

import java.util.List;
import khitomer.base.Phrases;
import khitomer.cli.option.Command;
import khitomer.cli.option.ExitCode;
import khitomer.cli.option.LoreOptions;
import khitomer.cli.option.NameParameter;
import khitomer.cli.option.NamedEntries;
import khitomer.cli.option.OutputOptions;
import khitomer.model.Entry;
import khitomer.query.Attendance;
import khitomer.query.Attendance.Present;
import khitomer.render.report.Cell;
import khitomer.render.report.Column.Style;
import khitomer.render.report.Columns;
import khitomer.view.EntryRecords;
import khitomer.view.Labels;

/** Lists who took part in something, or was there. */
final class WhoCommand extends Command {

    private final LoreOptions lore = new LoreOptions();
    private final OutputOptions output = new OutputOptions();
    private final NameParameter name =
            NameParameter.required("The events, missions, places or ships that are asked about; '-' reads them.");

    WhoCommand() {
        super(
                "Who took part in it, or was there?",
                "khitomer who khitomer-massacre",
                "khitomer who khitomer conference",
                "khitomer who khitomer -o ids | sort -u");
        add(lore, output, name);
    }

    @Override
    public ExitCode run() {
        Labels labels = new Labels(lore.repository());
        NamedEntries named = NamedEntries.report(name.answers(lore.names()), labels, output);
        if (named.found().isEmpty()) {
            return named.worst();
        }
        List<Entry> entries = named.entries();
        List<Present> present = entries.stream()
                .flatMap(entry -> Attendance.in(entry, labels.repository()).stream())
                .distinct()
                .toList();
        return output.print(
                        columns(labels).aboutEntries(present, each -> new EntryRecords(labels).of(each.who())),
                        "nobody is named for "
                                + Phrases.alternatives(
                                        entries.stream().map(Entry::name).toList()))
                .worse(named.worst());
    }

    private static Columns<Present> columns(Labels labels) {
        return Columns.<Present>of()
                .text("id", Style.ID, each -> each.who().id())
                .text("name", Style.NAME, each -> each.who().name())
                .text("role", Style.KIND, Present::role)
                .with(
                        "event",
                        Style.PLAIN,
                        each -> new Cell.Reference(
                                each.event().id(), each.event().name(), labels.name(each.event())));
    }
}
