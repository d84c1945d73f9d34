package khitomer.cli.command;

import java.util.ArrayList;
import java.util.List;
import khitomer.base.Phrases;
import khitomer.cli.complete.EntryNameCompleter;
import khitomer.cli.option.Command;
import khitomer.cli.option.ExitCode;
import khitomer.cli.option.LoreOptions;
import khitomer.cli.option.NameParameter;
import khitomer.cli.option.NamedEntries;
import khitomer.cli.option.Option;
import khitomer.cli.option.OutputOptions;
import khitomer.cli.option.UsageException;
import khitomer.date.Bounds;
import khitomer.date.InvalidDateException;
import khitomer.date.suggest.DateReader;
import khitomer.model.Entry;
import khitomer.query.Age;
import khitomer.query.NameMatch;
import khitomer.query.StatedBounds;
import khitomer.render.report.Cell;
import khitomer.render.report.Column.Style;
import khitomer.render.report.Columns;
import khitomer.view.EntryRecords;
import khitomer.view.Labels;

/** Tells how old somebody can have been. */
final class AgeCommand extends Command {

    private final LoreOptions lore = new LoreOptions();
    private final OutputOptions output = new OutputOptions();
    private final NameParameter name = NameParameter.required("Whose age is wanted; '-' reads their names.");
    private final Option<String> at = Option.text(
            "EVENT|DATE",
            EntryNameCompleter.ONE,
            "When: a date, or the name of what has one; the present of the world without it.",
            "--at");

    AgeCommand() {
        super(
                "How old was she?",
                "khitomer age worf --at khitomer-massacre",
                "khitomer age worf --at 2375",
                "khitomer list characters -o ids | khitomer age - --at 2293 -o csv");
        add(lore, output);
        add(at);
        add(name);
    }

    @Override
    public ExitCode run() {
        Bounds when = when();
        Labels labels = new Labels(lore.repository());
        NamedEntries named = NamedEntries.report(name.answers(lore.names()), labels, output);
        List<Age> ages = new ArrayList<>();
        List<String> unborn = new ArrayList<>();
        for (NameMatch answer : named.found()) {
            Entry entry = answer.entries().get(0);
            Age.of(entry, when).ifPresentOrElse(ages::add, () -> unborn.add(entry.name()));
        }
        if (!unborn.isEmpty()) {
            output.surroundings()
                    .report("nobody says when " + Phrases.and(unborn)
                            + Phrases.agreeing(unborn.size(), " was born", " were born"));
        }
        if (ages.isEmpty() && !named.worst().equals(ExitCode.FOUND)) {
            return named.worst();
        }
        return output.print(columns().aboutEntries(ages, age -> new EntryRecords(labels).of(age.entry())))
                .worse(named.worst());
    }

    private Columns<Age> columns() {
        Columns<Age> columns = Columns.<Age>of()
                .text("id", Style.ID, age -> age.entry().id())
                .text("name", Style.NAME, age -> age.entry().name())
                .text("age", Age::words);
        return output.format().isForReading()
                ? columns
                : columns.with("least", Style.PLAIN, age -> years(age, true))
                        .with("most", Style.PLAIN, age -> years(age, false));
    }

    private static Cell years(Age age, boolean least) {
        return age.years()
                .filter(years -> least || years.hasMost())
                .map(years -> (Cell) new Cell.Number(Long.toString(least ? years.least() : years.most())))
                .orElse(Cell.NONE);
    }

    private Bounds when() {
        String typed = at.orElse("");
        if (!at.isGiven()) {
            return lore.world()
                    .now()
                    .orElseThrow(() -> new UsageException("this world names no present; say when with --at"))
                    .bounds();
        }
        try {
            return new DateReader(lore.world().reckoning())
                    .read(typed)
                    .widened()
                    .bounds();
        } catch (InvalidDateException noDate) {
            NameMatch answer = lore.names().find(typed);
            if (answer.isNone()) {
                throw new UsageException("--at takes a date or the name of something dated, not '" + typed + "'"
                        + (noDate.suggestion().isEmpty() ? "" : "; write '" + noDate.suggestion() + "'"));
            }
            Entry event = NameParameter.one(answer);
            return StatedBounds.of(event).orElseThrow(() -> new UsageException("'" + event.name() + "' has no date"));
        }
    }
}
