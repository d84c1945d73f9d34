package khitomer.cli.run;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import khitomer.base.Damaged;
import khitomer.base.Words;
import khitomer.cli.Khitomer;
import khitomer.cli.complete.CompletionShell;
import khitomer.cli.complete.Offer;
import khitomer.cli.complete.Offer.How;
import khitomer.cli.complete.OfferedWords;
import khitomer.cli.complete.TypedCommand;
import khitomer.cli.complete.TypedLine;
import khitomer.cli.complete.Values;
import khitomer.cli.option.ExitCode;
import khitomer.cli.option.LoreOptions;
import khitomer.terminal.Surroundings;
import khitomer.terminal.Terminal;

/**
 * Tells a shell what may stand where a command line is being typed, and never anything else, whatever is wrong.
 *
 * <p>It is asked by the scripts of {@link CompletionCommand}, as a command that help does not list:
 * {@code complete-words zsh INDEX WORD...}, {@code complete-words fish INDEX WORD...}, or {@code complete-words bash
 * REPLACED BEFORE AFTER}.
 */
public final class Completion {

    static final String COMMAND = "complete-words";

    private final Surroundings surroundings;

    Completion(Surroundings surroundings) {
        this.surroundings = surroundings.of("", surroundings.in(), Terminal.NONE);
    }

    ExitCode of(String... arguments) {
        try {
            surroundings.out().writeBytes(answer(arguments).getBytes(StandardCharsets.UTF_8));
        } catch (RuntimeException | StackOverflowError wrong) {
            // Who presses a key for help in typing is not to be told of it there: lore that cannot be read, mostly.
        }
        return ExitCode.FOUND;
    }

    private String answer(String... arguments) {
        CompletionShell shell = Words.constant(CompletionShell.class, arguments[0], COMMAND);
        TypedLine line = switch (shell) {
            case BASH -> TypedLine.ofLine(arguments[1], arguments[2], arguments[3]);
            case ZSH, FISH ->
                TypedLine.ofWords(
                        Integer.parseInt(arguments[1]), Arrays.asList(arguments).subList(2, arguments.length));
        };
        Offer offer = line.redirected() ? Offer.files(How.FILES) : offer(line);
        return OfferedWords.of(offer, line, shell);
    }

    private Offer offer(TypedLine line) {
        int command = 1;
        while (command < line.index() && line.words().get(command).equals("--debug")) {
            command++;
        }
        if (command == line.index()) {
            return line.word().startsWith("-")
                    ? TypedCommand.options(Khitomer.root(), line.word(), Set.of())
                    : Values.words(lore -> Khitomer.SUBCOMMANDS.stream(), Completion::question)
                            .offer(new Values.Typed(List.of(), line.word()), new LoreOptions());
        }
        int from = command + 1;
        return Khitomer.subcommand(line.words().get(command))
                .map(subcommand -> offer(new TypedCommand(subcommand, line, from)))
                .orElse(Offer.NOTHING);
    }

    private Offer offer(TypedCommand command) {
        List<String> folders = command.folders().stream().map(this::withHome).toList();
        LoreOptions lore = LoreOptions.typed(folders, command.isUncached(), surroundings);
        try {
            return command.offer(lore);
        } catch (Damaged damaged) {
            lore.discard();
            return command.offer(LoreOptions.typed(folders, true, surroundings));
        }
    }

    /** The question that a command answers. */
    public static String question(String command) {
        return Khitomer.subcommand(command)
                .map(subcommand -> subcommand.spec().usageMessage().header()[0])
                .orElse("");
    }

    /** A path with the home folder for the tilde, which shells put there only when the line is run. */
    private String withHome(String path) {
        Optional<String> home = Optional.of(surroundings.environment("HOME")).filter(folder -> !folder.isEmpty());
        boolean tilde = path.equals("~") || path.startsWith("~" + File.separator);
        return tilde && home.isPresent() ? home.get() + path.substring(1) : path;
    }
}
