package khitomer.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import khitomer.cli.command.CommandTable;
import khitomer.cli.option.ExitCode;
import khitomer.terminal.ReplayableStream;
import khitomer.terminal.RunContext;
import khitomer.terminal.Terminal;

/** Runs the whole program in the test's process, by the same door as {@code main}. */
public record Cli(int code, String out, String err) {

    /** The subcommands there are. */
    public static List<String> subcommands() {
        return new CommandTable().names();
    }

    /** Runs it with these arguments, no input, no environment and no terminal. */
    public static Cli run(String... arguments) {
        return run("", Map.of(), Terminal.NONE, arguments);
    }

    public static Cli run(List<String> arguments) {
        return run(arguments.toArray(String[]::new));
    }

    /** Runs it where the environment names a lore folder. */
    public static Cli withLore(Path lore, List<String> arguments) {
        return run("", Map.of("KHITOMER_LORE", lore.toString()), Terminal.NONE, arguments.toArray(String[]::new));
    }

    /** Runs it where the environment names a lore folder, with an input. */
    public static Cli withLore(Path lore, String input, List<String> arguments) {
        return run(input, Map.of("KHITOMER_LORE", lore.toString()), Terminal.NONE, arguments.toArray(String[]::new));
    }

    public static Cli withInput(String input, String... arguments) {
        return run(input, Map.of(), Terminal.NONE, arguments);
    }

    public static Cli run(String input, Map<String, String> environment, Terminal terminal, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        RunContext surroundings = new RunContext(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new ReplayableStream(out),
                new ReplayableStream(err),
                environment,
                terminal);
        ExitCode code = Main.run(surroundings, arguments);
        surroundings.out().flush();
        surroundings.err().flush();
        return new Cli(code.code(), out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
