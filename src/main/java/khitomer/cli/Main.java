package khitomer.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.List;
import java.util.Optional;
import khitomer.cli.command.AgeCommand;
import khitomer.cli.command.CheckCommand;
import khitomer.cli.command.CompletionCommand;
import khitomer.cli.command.DateCommand;
import khitomer.cli.command.DoctorCommand;
import khitomer.cli.command.ExportCommand;
import khitomer.cli.command.GapsCommand;
import khitomer.cli.command.HelpCommand;
import khitomer.cli.command.KindsCommand;
import khitomer.cli.command.LinksCommand;
import khitomer.cli.command.ListCommand;
import khitomer.cli.command.MissionsCommand;
import khitomer.cli.command.PathCommand;
import khitomer.cli.command.SearchCommand;
import khitomer.cli.command.ShellCommand;
import khitomer.cli.command.ShowCommand;
import khitomer.cli.command.StatsCommand;
import khitomer.cli.command.TimelineCommand;
import khitomer.cli.command.WhenCommand;
import khitomer.cli.command.WhoCommand;
import khitomer.cli.option.Command;
import khitomer.cli.option.ExitCode;
import khitomer.cli.option.HelpLayout;
import khitomer.cli.run.CommandLines;
import khitomer.cli.run.Run;
import khitomer.terminal.ReplayableStream;
import khitomer.terminal.RunContext;
import khitomer.terminal.Terminal;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The root command: which subcommands there are, and the streams of the process. */
public final class Main {

    public static final String VERSION = "0.1.0";

    /** The names of all subcommands in the order in which help lists them. */
    public static final List<String> SUBCOMMANDS = List.of(
            "show",
            "list",
            "search",
            "timeline",
            "missions",
            "who",
            "links",
            "path",
            "when",
            "date",
            "age",
            "gaps",
            "check",
            "export",
            "kinds",
            "stats",
            "shell",
            "completion",
            "doctor",
            "help");

    private Main() {}

    public static void main(String[] arguments) {
        ReplayableStream out = stream(FileDescriptor.out);
        ReplayableStream err = stream(FileDescriptor.err);
        RunContext surroundings = new RunContext(System.in, out, err, System.getenv(), Terminal.ofProcess());
        ExitCode code = new Run(surroundings).of(arguments);
        out.flush();
        err.flush();
        // Not exit: it would look for loggers to tell, and nothing waits for its end.
        Runtime.getRuntime().halt(code.code());
    }

    private static ReplayableStream stream(FileDescriptor descriptor) {
        return new ReplayableStream(new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16));
    }

    /** The subcommand of a name; none where no subcommand is called that. */
    public static Optional<Command> subcommand(String name) {
        // No table of constructors: Java would link every one of them at each start.
        return Optional.ofNullable(
                switch (name) {
                    case "show" -> new ShowCommand();
                    case "list" -> new ListCommand();
                    case "search" -> new SearchCommand();
                    case "timeline" -> new TimelineCommand();
                    case "missions" -> new MissionsCommand();
                    case "who" -> new WhoCommand();
                    case "links" -> new LinksCommand();
                    case "path" -> new PathCommand();
                    case "when" -> new WhenCommand();
                    case "date" -> new DateCommand();
                    case "age" -> new AgeCommand();
                    case "gaps" -> new GapsCommand();
                    case "check" -> new CheckCommand();
                    case "export" -> new ExportCommand();
                    case "kinds" -> new KindsCommand();
                    case "stats" -> new StatsCommand();
                    case "shell" -> new ShellCommand();
                    case "completion" -> new CompletionCommand();
                    case "doctor" -> new DoctorCommand();
                    case "help" -> new HelpCommand();
                    default -> null;
                });
    }

    /** The declaration of the root command, without its subcommands. */
    public static CommandSpec root() {
        CommandSpec root = CommandLines.declaration().name("khitomer");
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
        root.version("khitomer " + VERSION);
        return root;
    }
}
