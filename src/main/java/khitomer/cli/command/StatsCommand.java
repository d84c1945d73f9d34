package khitomer.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import khitomer.cli.option.Command;
import khitomer.cli.option.ExitCode;
import khitomer.cli.option.LoreOptions;
import khitomer.cli.option.OutputOptions;
import khitomer.model.Clock;
import khitomer.model.Entry;
import khitomer.model.Kind;
import khitomer.model.Lore;
import khitomer.model.Statement;
import khitomer.render.report.Column.Style;
import khitomer.render.report.Columns;

/** Tells what the lore consists of, in numbers. */
final class StatsCommand extends Command {

    private final LoreOptions lore = new LoreOptions();
    private final OutputOptions output = new OutputOptions();

    StatsCommand() {
        super(
                "What does this lore consist of?",
                "khitomer stats",
                "khitomer stats -o json",
                "khitomer stats --lore lore");
        add(lore, output);
    }

    /** How many there are of something. */
    private record Count(String what, long number) {}

    @Override
    public ExitCode run() {
        return output.print(Columns.<Count>of()
                .text("what", Style.NAME, Count::what)
                .number("number", Count::number)
                .things(counts(lore.lore())));
    }

    private static List<Count> counts(Lore lore) {
        List<Entry> entries = lore.repository().entries();
        List<Count> counts = new ArrayList<>();
        counts.add(new Count("files", lore.texts().size()));
        counts.add(new Count("entries", entries.size()));
        for (Kind kind : lore.kinds().all()) {
            long number = entries.stream()
                    .filter(entry -> entry.kind().name().equals(kind.name()))
                    .count();
            if (number > 0) {
                counts.add(new Count(kind.plural(), number));
            }
        }
        counts.addAll(said(entries));
        counts.add(new Count("sources", lore.world().sources().size()));
        return counts;
    }

    /** How much the entries say. */
    private static List<Count> said(List<Entry> entries) {
        return List.of(
                sum("statements", entries, entry -> entry.statements().size()),
                sum("references", entries, entry -> entry.references().count()),
                sum("dates", entries, entry -> entry.dates(Clock.STORY).count()),
                sum(
                        "other readings",
                        entries,
                        entry -> entry.statements().stream()
                                .filter(Statement::isOtherReading)
                                .count()));
    }

    private static Count sum(String what, List<Entry> entries, ToLongFunction<Entry> number) {
        return new Count(what, entries.stream().mapToLong(number).sum());
    }
}
