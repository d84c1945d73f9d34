package khitomer.cli.run;

import java.util.Arrays;
import java.util.List;
import khitomer.base.CorruptFileException;
import khitomer.cli.complete.OptionSyntax;
import khitomer.cli.option.AmbiguousNameException;
import khitomer.cli.option.Command;
import khitomer.cli.option.Commands;
import khitomer.cli.option.ExitCode;
import khitomer.cli.option.NoSuchEntryException;
import khitomer.cli.option.UsageException;
import khitomer.loading.UnreadableLoreException;
import khitomer.loading.Version;
import khitomer.model.DidYouMean;
import khitomer.model.InMemoryRepository;
import khitomer.query.InvalidQueryException;
import khitomer.query.NameMatch;
import khitomer.terminal.RunContext;
import khitomer.terminal.WriteFailedException;
import khitomer.view.EntryColumns;
import khitomer.view.Labels;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** One run of the program, from its arguments to its exit code. */
public class Run {

    private final RunContext surroundings;
    private final Commands commands;

    public Run(RunContext surroundings, Commands commands) {
        this.surroundings = surroundings;
        this.commands = commands;
    }

    /** Runs the program; whatever goes wrong is told on standard error and turned into an exit code. */
    public final ExitCode execute(String... arguments) {
        return written(surroundings, answer(arguments));
    }

    private ExitCode answer(String... arguments) {
        try {
            return dispatch(arguments);
        } catch (OutOfMemoryError full) {
            return outOfMemory();
        } catch (StackOverflowError | RuntimeException bug) {
            return bug(bug, Arrays.asList(arguments).contains("--debug"));
        }
    }

    /** The exit code once all is written, for only the last flush shows whether it could be. */
    static ExitCode written(RunContext surroundings, ExitCode code) {
        surroundings.out().flush();
        return surroundings.out().hasFailed()
                ? writeError(surroundings, surroundings.out().reason()).worse(code)
                : code;
    }

    private static ExitCode writeError(RunContext surroundings, String reason) {
        surroundings.report("write error: " + reason);
        return ExitCode.WRITE_ERROR;
    }

    private ExitCode dispatch(String... arguments) {
        int first = 0;
        while (first < arguments.length && arguments[first].equals("--debug")) {
            first++;
        }
        if (first < arguments.length && commands.names().contains(arguments[first])) {
            return run(arguments[first], Arrays.copyOfRange(arguments, first + 1, arguments.length));
        }
        return root(arguments);
    }

    private ExitCode run(String name, String... arguments) {
        Command subcommand = commands.command(name);
        try {
            return run(subcommand, name, arguments);
        } catch (CorruptFileException damaged) {
            subcommand.discard();
            surroundings.out().replay();
            surroundings.err().replay();
            return withoutCache().run(name, arguments);
        }
    }

    /** The same run, that takes nothing that is compiled. */
    public Run withoutCache() {
        return new Run(surroundings.withoutCache(), commands);
    }

    /** Runs a subcommand; what is wrong with the question is told. */
    public ExitCode run(Command subcommand, String name, String... arguments) {
        CommandLine line = CommandLines.of(subcommand, surroundings);
        try {
            ParseResult parsed = CommandLines.parsed(line, arguments);
            if (parsed.isUsageHelpRequested()) {
                surroundings.out().print(CommandLines.usageOf(line));
                return ExitCode.FOUND;
            }
            return orUnreadable(subcommand.run(surroundings), subcommand);
        } catch (ParameterException wrong) {
            return usage(CommandLines.message(wrong), "khitomer " + name);
        } catch (UsageException | InvalidQueryException wrong) {
            return usage(wrong.getMessage(), "khitomer " + name);
        } catch (NoSuchEntryException none) {
            surroundings.report(none.getMessage());
            return orUnreadable(ExitCode.NOT_FOUND, subcommand);
        } catch (AmbiguousNameException several) {
            return ambiguous(several.answer(), subcommand.isPlain());
        } catch (UnreadableLoreException unreadable) {
            unreadable.messages().forEach(surroundings::report);
            return ExitCode.UNREADABLE;
        } catch (WriteFailedException failed) {
            return writeError(surroundings, failed.getMessage());
        }
    }

    /** What was not found may stand in a file that cannot be read. */
    private ExitCode orUnreadable(ExitCode code, Command subcommand) {
        List<String> unreadable = code == ExitCode.NOT_FOUND ? subcommand.unreadable() : List.of();
        unreadable.forEach(surroundings::report);
        return unreadable.isEmpty() ? code : ExitCode.UNREADABLE;
    }

    private ExitCode root(String... arguments) {
        CommandSpec root = CommandLines.root();
        CommandLine line = CommandLines.of(root, surroundings);
        List<String> words = Arrays.stream(arguments)
                .filter(argument -> !OptionSyntax.isOption(argument))
                .toList();
        if (!words.isEmpty()) {
            return usage(
                    "there is no command '" + words.get(0) + "'"
                            + DidYouMean.questionOrAll(words.get(0), commands.names()),
                    "khitomer");
        }
        try {
            ParseResult parsed = CommandLines.parsed(line, arguments);
            surroundings
                    .out()
                    .print(
                            parsed.isVersionHelpRequested()
                                    ? "khitomer " + Version.NUMBER + "\n"
                                    : CommandLines.rootUsage(commands, surroundings));
            return ExitCode.FOUND;
        } catch (ParameterException wrong) {
            return usage(CommandLines.message(wrong), "khitomer");
        } catch (UsageException wrong) {
            return usage(wrong.getMessage(), "khitomer");
        }
    }

    private ExitCode ambiguous(NameMatch answer, boolean plain) {
        surroundings.report(AmbiguousNameException.message(answer) + ":");
        surroundings
                .err()
                .print(EntryColumns.text(answer.entries(), new Labels(InMemoryRepository.of(answer.entries())), plain));
        return ExitCode.AMBIGUOUS;
    }

    /** Tells what is wrong with the command line. */
    public final ExitCode usage(String message, String command) {
        surroundings.report(message);
        surroundings.err().print("Try '" + command + " --help'.\n");
        return ExitCode.USAGE;
    }

    /** What was kept in memory is not needed here any more, so that there is room for a message. */
    private ExitCode outOfMemory() {
        surroundings.report("out of memory; the lore or the answer is too large for "
                + (Runtime.getRuntime().maxMemory() >> 20) + " MiB");
        return ExitCode.BUG;
    }

    private ExitCode bug(Throwable bug, boolean debug) {
        surroundings.report("this is a bug (" + bug.getClass().getSimpleName() + "); please report the command"
                + (debug ? "" : " and what it says with --debug"));
        if (debug) {
            bug.printStackTrace(surroundings.err());
        }
        return ExitCode.BUG;
    }
}
