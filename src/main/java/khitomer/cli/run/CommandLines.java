package khitomer.cli.run;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import khitomer.cli.option.Command;
import khitomer.cli.option.Commands;
import khitomer.cli.option.HelpLayout;
import khitomer.cli.option.OptionReader;
import khitomer.terminal.RunContext;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Sets the command line parser up, and puts what it says into our words. */
public final class CommandLines {

    private static final int USUAL_WIDTH = 80;
    private static final int WIDEST = 100;

    private CommandLines() {}

    public static CommandLine of(Command subcommand, RunContext surroundings) {
        return of(subcommand.spec(), surroundings);
    }

    static CommandLine of(CommandSpec spec, RunContext surroundings) {
        int columns = surroundings.terminal().columns();
        spec.usageMessage().width(columns == 0 ? USUAL_WIDTH : Math.max(55, Math.min(columns, WIDEST)));
        CommandLine line = new CommandLine(spec);
        line.setExpandAtFiles(false);
        line.setInterpolateVariables(false);
        line.setUnmatchedOptionsArePositionalParams(false);
        line.setUnmatchedOptionsAllowedAsOptionParameters(true);
        return line;
    }

    /** What the arguments of a command line give; throws what is wrong with them. */
    static ParseResult parsed(CommandLine line, String... arguments) {
        for (String argument : arguments) {
            if (argument.length() > 1 && argument.charAt(0) == '-') {
                return line.parseArgs(OptionReader.read(line, arguments));
            }
        }
        return line.parseArgs(arguments);
    }

    /** The help of a subcommand. */
    public static String usageOf(CommandLine line) {
        line.getCommandSpec()
                .usageMessage()
                .customSynopsis("khitomer " + line.getHelp().synopsis(0).strip());
        return usage(line);
    }

    private static String usage(CommandLine line) {
        StringWriter text = new StringWriter();
        line.usage(new PrintWriter(text), Ansi.OFF);
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    /** The help of the root command, which lists all subcommands. */
    public static String rootUsage(Commands commands, RunContext surroundings) {
        CommandSpec root = root();
        commands.names()
                .forEach(name -> root.addSubcommand(
                        name, new CommandLine(commands.command(name).spec())));
        return usage(of(root, surroundings));
    }

    /** The declaration of the root command, without its subcommands. */
    public static CommandSpec root() {
        CommandSpec root = HelpLayout.declaration().name("khitomer");
        root.usageMessage()
                .header(HelpLayout.header(
                        "Answers questions about a world's lore.",
                        List.of(
                                "khitomer show khitomer",
                                "khitomer timeline khitomer | grep -i romulan",
                                "khitomer missions --for ROM")));
        root.usageMessage().sortOptions(false);
        root.usageMessage()
                .footer(
                        "",
                        "'khitomer COMMAND --help' tells more of each,"
                                + " 'khitomer help' lists topics such as exit-codes and names.");
        root.addOption(HelpLayout.option());
        root.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Show the version.")
                .build());
        root.addOption(HelpLayout.debugOption());
        return root;
    }

    /** What is wrong with the command line, in one sentence. */
    static String message(ParameterException wrong) {
        return OptionReader.unmarked(marked(wrong));
    }

    private static String marked(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return "'" + unmatched.getUnmatched().get(0) + "' is one word too many";
        }
        if (wrong instanceof MissingParameterException missing) {
            return "missing "
                    + missing.getMissing().stream().map(CommandLines::label).collect(Collectors.joining(", "));
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return "option " + ((OptionSpec) twice.getOverwritten()).longestName() + " was given twice";
        }
        if (wrong.getArgSpec() instanceof OptionSpec option && wrong.getValue() != null) {
            return option.longestName() + " takes a number, not '" + wrong.getValue() + "'";
        }
        return decapitalized(wrong.getMessage());
    }

    private static String label(ArgSpec argument) {
        return argument.isOption()
                ? argument.paramLabel() + " behind " + ((OptionSpec) argument).longestName()
                : argument.paramLabel();
    }

    private static String decapitalized(String message) {
        return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    }
}
