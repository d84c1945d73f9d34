package khitomer.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The root command: which subcommands there are, and the streams of the process. */
public final class Khitomer {

    static final String VERSION = "0.1.0";

    /** All subcommands in the order in which help lists them. */
    static final Map<String, Supplier<Subcommand>> SUBCOMMANDS = subcommands();

    private Khitomer() {
    }

    public static void main(String[] arguments) {
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        Surroundings surroundings = new Surroundings(System.in, out, err, System.getenv(), Terminal.ofProcess());
        ExitCode code = new Run(surroundings).of(arguments);
        out.flush();
        err.flush();
        System.exit(code.code());
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16), false,
                StandardCharsets.UTF_8);
    }

    private static Map<String, Supplier<Subcommand>> subcommands() {
        Map<String, Supplier<Subcommand>> subcommands = new LinkedHashMap<>();
        subcommands.put("show", ShowCommand::new);
        subcommands.put("list", ListCommand::new);
        subcommands.put("search", SearchCommand::new);
        subcommands.put("timeline", TimelineCommand::new);
        subcommands.put("missions", MissionsCommand::new);
        subcommands.put("who", WhoCommand::new);
        subcommands.put("links", LinksCommand::new);
        subcommands.put("path", PathCommand::new);
        subcommands.put("when", WhenCommand::new);
        subcommands.put("date", DateCommand::new);
        subcommands.put("age", AgeCommand::new);
        subcommands.put("gaps", GapsCommand::new);
        subcommands.put("check", CheckCommand::new);
        subcommands.put("kinds", KindsCommand::new);
        subcommands.put("stats", StatsCommand::new);
        subcommands.put("help", HelpCommand::new);
        return subcommands;
    }

    /** The declaration of the root command, without its subcommands. */
    static CommandSpec root() {
        CommandSpec root = CommandSpec.create().name("khitomer");
        root.usageMessage().header(Help.header("Answers questions about a world's lore.", List.of(
                "khitomer show khitomer",
                "khitomer timeline khitomer | grep -i romulan",
                "khitomer missions --for ROM")));
        root.usageMessage().sortOptions(false);
        root.usageMessage().footer("", "'khitomer COMMAND --help' tells more of each,"
                + " 'khitomer help' lists topics such as exit-codes and names.");
        root.addOption(Help.option());
        root.addOption(OptionSpec.builder("-V", "--version").versionHelp(true)
                .description("Show the version.").build());
        root.addOption(Help.debugOption());
        root.version("khitomer " + VERSION);
        return root;
    }
}
