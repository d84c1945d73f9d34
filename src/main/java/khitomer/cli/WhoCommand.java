package khitomer.cli;

import java.util.List;
import khitomer.model.Entry;
import khitomer.query.Who;
import khitomer.query.Who.Present;
import khitomer.render.Cell;
import khitomer.render.Column.Style;
import khitomer.render.Columns;

/** Lists who took part in something, or was there. */
final class WhoCommand extends Subcommand {

    private final LoreOptions lore = new LoreOptions();
    private final OutputOptions output = new OutputOptions();
    private final NameParameter name = NameParameter.required("The event, mission, place or ship that is asked about.");

    WhoCommand() {
        super("who", "Who took part in it, or was there?",
                "khitomer who khitomer-massacre",
                "khitomer who khitomer conference",
                "khitomer who khitomer -o ids | sort -u");
        add(lore, output, name);
    }

    @Override
    ExitCode run() {
        Entry entry = name.one(lore.names());
        Labels labels = new Labels(lore.repository());
        List<Present> present = Who.in(entry, labels.repository());
        return output.print(Columns.of(Present.class)
                .text("id", Style.ID, each -> each.who().id())
                .text("name", Style.NAME, each -> each.who().name())
                .text("role", Style.KIND, Present::role)
                .with("event", Style.PLAIN, each -> new Cell.Reference(each.event().id(), each.event().name(),
                        labels.name(each.event())))
                .entries(present, each -> new Subjects(labels).of(each.who())),
                "nobody is named for '" + entry.name() + "'");
    }
}
