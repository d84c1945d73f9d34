package khitomer.cli.command;

import java.util.List;
import java.util.stream.Stream;
import khitomer.base.Words;
import khitomer.cli.Khitomer;
import khitomer.cli.complete.Values;
import khitomer.cli.option.ExitCode;
import khitomer.cli.option.OutputOptions;
import khitomer.cli.option.Subcommand;
import khitomer.cli.option.Topics;
import khitomer.cli.option.Usage;
import khitomer.cli.run.CommandLines;
import khitomer.cli.run.Completion;
import khitomer.render.text.PlainText;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Explains commands, and topics that are about all of them. */
public final class HelpCommand extends Subcommand {

    private final PositionalParamSpec topic = PositionalParamSpec.builder()
            .type(String.class)
            .arity("0..1")
            .index("0")
            .paramLabel("TOPIC")
            .description("A command, or one of the topics that 'khitomer help' lists.")
            .build();
    private final OutputOptions output = OutputOptions.forText();

    public HelpCommand() {
        super("help", "How does this work?", "khitomer help", "khitomer help timeline", "khitomer help exit-codes");
        add(output);
        add(topic);
    }

    @Override
    public Values ownValues(ArgSpec argument) {
        return Values.words(
                lore -> Stream.of(Khitomer.SUBCOMMANDS, Topics.names(), Topics.rules())
                        .flatMap(List::stream),
                word -> Khitomer.SUBCOMMANDS.contains(word) ? Completion.question(word) : Topics.ruleInShort(word));
    }

    @Override
    public ExitCode run() {
        String typed = topic.getValue();
        if (typed == null) {
            print(CommandLines.rootUsage(output.surroundings()) + "\nTopics: " + String.join(", ", Topics.names())
                    + ", and the name of each rule.\n");
            return ExitCode.FOUND;
        }
        if (Khitomer.SUBCOMMANDS.contains(typed)) {
            print(CommandLines.usageOf(
                    CommandLines.of(Khitomer.subcommand(typed).orElseThrow(), output.surroundings())));
            return ExitCode.FOUND;
        }
        print(Topics.text(typed)
                .orElseThrow(() -> new Usage("there is no help on '" + typed + "'"
                        + Words.hint(
                                typed,
                                Stream.concat(Khitomer.SUBCOMMANDS.stream(), Topics.names().stream())
                                        .toList()))));
        return ExitCode.FOUND;
    }

    private void print(String text) {
        output.print(output.isPlain() ? PlainText.of(text) : text);
    }
}
