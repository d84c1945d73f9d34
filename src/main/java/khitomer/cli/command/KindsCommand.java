package khitomer.cli.command;

import java.util.List;
import java.util.stream.Stream;
import khitomer.base.EnumWords;
import khitomer.cli.complete.Completer;
import khitomer.cli.option.Command;
import khitomer.cli.option.ExitCode;
import khitomer.cli.option.LoreOptions;
import khitomer.cli.option.OutputOptions;
import khitomer.cli.option.SelectionOptions;
import khitomer.model.Entry;
import khitomer.model.Field;
import khitomer.model.Kind;
import khitomer.model.Kinds;
import khitomer.render.report.Column.Style;
import khitomer.render.report.Columns;
import khitomer.render.report.Report;
import khitomer.view.Cells;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Tells which kinds of entry there are, and which fields a kind has. */
final class KindsCommand extends Command {

    private final LoreOptions lore = new LoreOptions();
    private final OutputOptions output = new OutputOptions();
    private final SelectionOptions selection = SelectionOptions.canonOnly(lore);
    private final PositionalParamSpec kind = PositionalParamSpec.builder()
            .type(String.class)
            .arity("0..1")
            .index("0")
            .paramLabel("KIND")
            .description("The kind whose fields are wanted.")
            .build();

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
    public Completer ownValues(ArgSpec argument) {
        return Completer.kinds();
    }

    @Override
    public ExitCode run() {
        String typed = kind.getValue();
        return output.print(typed == null ? kinds(lore.lore().kinds()) : fields(selection.kind(typed)));
    }

    private Report kinds(Kinds kinds) {
        List<Entry> entries = lore.repository().entries();
        return Columns.of(Kind.class)
                .text("kind", Style.KIND, Kind::name)
                .text("plural", Kind::plural)
                .number(
                        "entries",
                        each -> entries.stream()
                                .filter(entry -> entry.kind().name().equals(each.name()))
                                .count())
                .things(List.copyOf(kinds.all()));
    }

    private static Report fields(Kind kind) {
        return Columns.of(Field.class)
                .text("field", Style.NAME, Field::name)
                .text("takes", Style.KIND, KindsCommand::takes)
                .text("many", field -> field.many() ? "several" : "one")
                .with(
                        "of",
                        Style.PLAIN,
                        field -> Cells.texts(Stream.concat(field.targets().stream(), field.words().stream())))
                .text("means", field -> field.means())
                .text("reads", field -> field.reads())
                .things(List.copyOf(kind.fields().values()));
    }

    private static String takes(Field field) {
        return EnumWords.word(field.shape());
    }
}
