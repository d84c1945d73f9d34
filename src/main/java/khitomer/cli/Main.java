package khitomer.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.Arrays;
import khitomer.cli.command.CommandTable;
import khitomer.cli.option.Commands;
import khitomer.cli.option.ExitCode;
import khitomer.cli.run.CompletionRun;
import khitomer.cli.run.Run;
import khitomer.terminal.ReplayableStream;
import khitomer.terminal.RunContext;
import khitomer.terminal.Terminal;

/** The program: gives the streams of the process to a run, and its exit code to the process. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        ReplayableStream out = stream(FileDescriptor.out);
        ReplayableStream err = stream(FileDescriptor.err);
        RunContext surroundings = new RunContext(System.in, out, err, System.getenv(), Terminal.ofProcess());
        ExitCode code = run(surroundings, arguments);
        out.flush();
        err.flush();
        // Not exit: it would look for loggers to tell, and nothing waits for its end.
        Runtime.getRuntime().halt(code.code());
    }

    /** Runs a command line, or answers a shell that completes one. */
    public static ExitCode run(RunContext surroundings, String... arguments) {
        Commands commands = new CommandTable();
        return arguments.length > 0 && arguments[0].equals(CompletionRun.COMMAND)
                ? new CompletionRun(surroundings, commands).execute(Arrays.copyOfRange(arguments, 1, arguments.length))
                : new Run(surroundings, commands).execute(arguments);
    }

    private static ReplayableStream stream(FileDescriptor descriptor) {
        return new ReplayableStream(new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16));
    }
}
