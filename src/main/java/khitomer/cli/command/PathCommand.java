package khitomer.cli.command;

import java.util.ArrayList;
import java.util.List;
import khitomer.cli.option.Command;
import khitomer.cli.option.ExitCode;
import khitomer.cli.option.LoreOptions;
import khitomer.cli.option.NameParameter;
import khitomer.cli.option.OutputOptions;
import khitomer.model.Entry;
import khitomer.query.Links.Hop;
import khitomer.query.ShortestPath;
import khitomer.render.report.Column.Style;
import khitomer.render.report.Columns;
import khitomer.view.EntryRecords;
import khitomer.view.Labels;
import khitomer.view.StatementText;

/** Tells how two entries are connected, step by step. */
final class PathCommand extends Command {

    private final LoreOptions lore = new LoreOptions();
    private final OutputOptions output = new OutputOptions();
    private final NameParameter names = NameParameter.pair("The two entries, with a comma between them.");

    PathCommand() {
        super(
                "How are these two connected?",
                "khitomer path worf, jmpok",
                "khitomer path house of duras, u.s.s. excelsior",
                "khitomer path gorkon, new romulus -o json");
        add(lore, output, names);
    }

    /** An entry on the way, and what connects it with the one before. */
    private record Step(Entry entry, String link) {}

    @Override
    public ExitCode run() {
        List<Entry> ends = names.two(lore.names());
        Labels labels = new Labels(lore.repository());
        List<Step> steps = steps(ends.get(0), ends.get(1), labels);
        return output.print(
                Columns.<Step>of()
                        .text("id", Style.ID, step -> step.entry().id())
                        .text("name", Style.NAME, step -> step.entry().name())
                        .text("link", Step::link)
                        .aboutEntries(steps, step -> new EntryRecords(labels).of(step.entry())),
                "nothing connects '" + ends.get(0).name() + "' and '"
                        + ends.get(1).name() + "'");
    }

    private static List<Step> steps(Entry one, Entry other, Labels labels) {
        List<Hop> hops = ShortestPath.between(one, other, labels.repository());
        if (hops.isEmpty() && !one.equals(other)) {
            return List.of();
        }
        StatementText saying = new StatementText(labels);
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(one, ""));
        hops.forEach(hop -> steps.add(new Step(hop.other(), link(hop, labels, saying))));
        return List.copyOf(steps);
    }

    private static String link(Hop hop, Labels labels, StatementText saying) {
        String holder = labels.name(hop.holder());
        String named = labels.name(hop.named());
        String reads = hop.statement().field().reads();
        String sentence = reads.isEmpty()
                ? holder + " " + hop.statement().field().name().replace('-', ' ') + " " + named
                : named + " " + reads + " " + holder;
        return sentence + saying.about(hop.statement());
    }
}
