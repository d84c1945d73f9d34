package khitomer.cli.run;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import khitomer.base.CorruptFileException;
import khitomer.cli.complete.Completer;
import khitomer.cli.complete.CompletionReply;
import khitomer.cli.complete.CompletionShell;
import khitomer.cli.complete.Completions;
import khitomer.cli.complete.Completions.How;
import khitomer.cli.complete.TypedCommand;
import khitomer.cli.complete.TypedLine;
import khitomer.cli.option.Commands;
import khitomer.cli.option.ExitCode;
import khitomer.cli.option.LoreOptions;
import khitomer.cli.option.TypedWords;
import khitomer.terminal.RunContext;
import khitomer.terminal.Terminal;

/**
 * Tells a shell what may stand where a command line is being typed, and never anything else, whatever is wrong.
 *
 * <p>It is asked by the scripts of {@link CompletionCommand}, as a command that help does not list:
 * {@code complete-words zsh INDEX WORD...}, {@code complete-words fish INDEX WORD...}, or {@code complete-words bash
 * REPLACED BEFORE AFTER}.
 */
public final class CompletionRun {

    /** The command that the scripts call. */
    public static final String COMMAND = "complete-words";

    private final RunContext surroundings;
    private final Commands commands;

    public CompletionRun(RunContext surroundings, Commands commands) {
        this.commands = commands;
        this.surroundings = surroundings.of("", surroundings.in(), Terminal.NONE);
    }

    public ExitCode execute(String... arguments) {
        try {
            surroundings.out().writeBytes(answer(arguments).getBytes(StandardCharsets.UTF_8));
        } catch (RuntimeException | StackOverflowError wrong) {
            // Who presses a key for help in typing is not to be told of it there: lore that cannot be read, mostly.
        }
        return Run.written(surroundings, ExitCode.FOUND);
    }

    private String answer(String... arguments) {
        CompletionShell shell = TypedWords.constant(CompletionShell.class, arguments[0], COMMAND);
        TypedLine line = switch (shell) {
            case BASH -> TypedLine.ofLine(arguments[1], arguments[2], arguments[3]);
            case ZSH, FISH ->
                TypedLine.ofWords(
                        Integer.parseInt(arguments[1]), Arrays.asList(arguments).subList(2, arguments.length));
        };
        Completions offer = line.redirected() ? Completions.files(How.FILES) : offer(line);
        return CompletionReply.of(offer, line, shell);
    }

    private Completions offer(TypedLine line) {
        int command = 1;
        while (command < line.index() && line.words().get(command).equals("--debug")) {
            command++;
        }
        if (command == line.index()) {
            return line.word().startsWith("-")
                    ? TypedCommand.options(CommandLines.root(), line.word(), Set.of())
                    : Completer.fixed(() -> commands.names().stream(), commands::summary)
                            .complete(new Completer.Typed(List.of(), line.word()), () -> null);
        }
        int from = command + 1;
        String name = line.words().get(command);
        return commands.names().contains(name)
                ? offer(new TypedCommand(commands.command(name), line, from))
                : Completions.NOTHING;
    }

    private Completions offer(TypedCommand command) {
        List<String> folders =
                command.values("--lore").stream().map(this::withHome).toList();
        LoreOptions lore = LoreOptions.typed(folders, command.has("--no-cache"), surroundings);
        try {
            return command.offer(lore::loreWithMistakes);
        } catch (CorruptFileException damaged) {
            lore.discard();
            return command.offer(LoreOptions.typed(folders, true, surroundings)::loreWithMistakes);
        }
    }

    /** A path with the home folder for the tilde, which shells put there only when the line is run. */
    private String withHome(String path) {
        Optional<String> home = Optional.of(surroundings.environment("HOME")).filter(folder -> !folder.isEmpty());
        boolean tilde = path.equals("~") || path.startsWith("~" + File.separator);
        return tilde && home.isPresent() ? home.get() + path.substring(1) : path;
    }
}
