package khitomer.cli.command;

import java.util.List;
import java.util.stream.Stream;
import khitomer.base.EnumWords;
import khitomer.cli.complete.ValueCompleter;
import khitomer.cli.option.Command;
import khitomer.cli.option.ExitCode;
import khitomer.cli.option.LoreOptions;
import khitomer.cli.option.Option;
import khitomer.cli.option.OutputOptions;
import khitomer.cli.option.SelectionOptions;
import khitomer.model.Entry;
import khitomer.model.Field;
import khitomer.model.Kind;
import khitomer.model.Kinds;
import khitomer.model.Relation;
import khitomer.model.Role;
import khitomer.render.report.Column.Style;
import khitomer.render.report.Columns;
import khitomer.render.report.Report;
import khitomer.view.Cells;

/** Tells which kinds of entry there are, and which fields a kind has. */
final class KindsCommand extends Command {

    private final LoreOptions lore = new LoreOptions();
    private final OutputOptions output = new OutputOptions();
    private final SelectionOptions selection = SelectionOptions.canonOnly(lore);
    private final Option<String> kind =
            Option.word("KIND", false, ValueCompleter.KIND, "The kind whose fields are wanted.");

    KindsCommand() {
        super(
                "Which kinds of entry are there, with which fields?",
                "khitomer kinds",
                "khitomer kinds character",
                "khitomer kinds event -o json");
        add(lore, output);
        add(kind);
    }

    @Override
    public ExitCode run() {
        return output.print(
                kind.isGiven()
                        ? fields(selection.kind(kind.orElse("")))
                        : kinds(lore.lore().kinds()));
    }

    private Report kinds(Kinds kinds) {
        List<Entry> entries = lore.repository().entries();
        return Columns.<Kind>of()
                .text("kind", Style.KIND, Kind::name)
                .text("plural", Kind::plural)
                .number(
                        "entries",
                        each -> entries.stream()
                                .filter(entry -> entry.kind().name().equals(each.name()))
                                .count())
                .text("role", each -> each.role().map(Role::word).orElse(""))
                .things(List.copyOf(kinds.all()));
    }

    private static Report fields(Kind kind) {
        return Columns.<Field>of()
                .text("field", Style.NAME, Field::name)
                .text("takes", Style.KIND, KindsCommand::takes)
                .text("many", field -> field.many() ? "several" : "one")
                .with(
                        "of",
                        Style.PLAIN,
                        field -> Cells.texts(Stream.concat(field.targets().stream(), field.words().stream())))
                .text("means", field -> field.means().map(Relation::word).orElse(""))
                .text("reads", field -> field.reads())
                .text("role", field -> field.role().map(Role::word).orElse(""))
                .things(List.copyOf(kind.fields().values()));
    }

    private static String takes(Field field) {
        return EnumWords.word(field.shape());
    }
}
