package khitomer.cli.command;

import java.util.List;
import java.util.stream.Stream;
import khitomer.cli.complete.Completer;
import khitomer.cli.option.Command;
import khitomer.cli.option.Commands;
import khitomer.cli.option.ExitCode;
import khitomer.cli.option.HelpTopics;
import khitomer.cli.option.Option;
import khitomer.cli.option.OutputOptions;
import khitomer.cli.option.UsageException;
import khitomer.cli.run.CommandLines;
import khitomer.model.DidYouMean;
import khitomer.render.text.PlainText;

/** Explains commands, and topics that are about all of them. */
final class HelpCommand extends Command {

    private final Commands commands;
    private final Option<String> topic;
    private final OutputOptions output = OutputOptions.forText();

    HelpCommand(Commands commands) {
        super("How does this work?", "khitomer help", "khitomer help timeline", "khitomer help exit-codes");
        this.commands = commands;
        add(output);
        topic = Option.word(
                "TOPIC",
                false,
                Completer.fixed(
                        () -> Stream.of(commands.names(), HelpTopics.names(), HelpTopics.rules())
                                .flatMap(List::stream),
                        word -> commands.names().contains(word)
                                ? commands.summary(word)
                                : HelpTopics.ruleInShort(word)),
                "A command, or one of the topics that 'khitomer help' lists.");
        add(topic);
    }

    @Override
    public ExitCode run() {
        String typed = topic.orElse("");
        if (!topic.isGiven()) {
            print(CommandLines.rootUsage(commands, output.surroundings()) + "\nTopics: "
                    + String.join(", ", HelpTopics.names()) + ", and the name of each rule.\n");
            return ExitCode.FOUND;
        }
        if (commands.names().contains(typed)) {
            print(CommandLines.usageOf(CommandLines.of(commands.command(typed), output.surroundings())));
            return ExitCode.FOUND;
        }
        print(HelpTopics.text(typed)
                .orElseThrow(() -> new UsageException("there is no help on '" + typed + "'"
                        + DidYouMean.questionOrAll(
                                typed,
                                Stream.concat(commands.names().stream(), HelpTopics.names().stream())
                                        .toList()))));
        return ExitCode.FOUND;
    }

    private void print(String text) {
        output.print(output.isPlain() ? PlainText.of(text) : text);
    }
}
