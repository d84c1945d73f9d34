package khitomer.cli.session;

import java.util.List;
import java.util.stream.Stream;
import khitomer.base.CorruptFileException;
import khitomer.cli.complete.OptionSyntax;
import khitomer.cli.option.Command;
import khitomer.cli.option.Commands;
import khitomer.cli.option.ExitCode;
import khitomer.cli.option.LoreOptions;
import khitomer.cli.option.Option;
import khitomer.cli.run.Run;
import khitomer.loading.ReloadingLore;
import khitomer.loading.UnreadableLoreException;
import khitomer.model.DidYouMean;
import khitomer.model.Entry;
import khitomer.model.Lore;
import khitomer.query.NameLookup;
import khitomer.terminal.RunContext;

/** Answers lines, each a command without the name of the program; keeps the lore, and what was shown last. */
public final class Session {

    private static final List<String> LEAVE = List.of("exit", "quit");

    private final Commands commands;
    private final LoreOptions lore;
    private final SessionDefaults defaults;
    private ReloadingLore kept = new ReloadingLore();
    private PageLinks links = PageLinks.none();

    /**
     * @param lore the lore of the session
     * @param defaults the options that hold for each of its commands, with their values
     */
    public Session(Commands commands, LoreOptions lore, List<Option<?>> defaults) {
        this.commands = commands;
        this.lore = lore;
        this.defaults = new SessionDefaults(defaults);
        lore.useSession(kept);
    }

    /** Whether a line asks to leave. */
    static boolean isEnd(String line) {
        return LEAVE.contains(line.strip());
    }

    /** The words that leave. */
    static List<String> exitWords() {
        return LEAVE;
    }

    Commands commands() {
        return commands;
    }

    /** The lore as it is now, mistakes and all, without a word about them. */
    Lore lore() {
        lore.refresh();
        return lore.loreWithMistakes();
    }

    /** What was shown last links to. */
    PageLinks links() {
        return links;
    }

    /** Lets go of what a command that was stopped still uses. */
    void dropLore() {
        kept = new ReloadingLore();
        lore.useSession(kept);
    }

    /** A line as it is worth being remembered: the number of a link by the name of its entry. */
    String asRemembered(String line) {
        return links.numbered(line.strip()).map(entry -> "show " + entry.id()).orElse(line);
    }

    /** Answers a line; one that is empty, or a comment, is no question. */
    ExitCode answer(String line, RunContext around) {
        SessionLine typed = SessionLine.of(asRemembered(line));
        if (line.stripLeading().startsWith("#") || typed.words().isEmpty()) {
            return ExitCode.FOUND;
        }
        LineRun run = new LineRun(around);
        List<String> words = withoutProgram(typed.texts());
        if (typed.pipe()) {
            return run.refuse("there are no pipes and files here: run 'khitomer " + String.join(" ", words)
                    + "' in your shell; or put quotes around what is part of a name");
        }
        if (typed.open()) {
            return run.refuse("a quotation mark is not closed");
        }
        if (words.get(0).equals("shell") && !words.contains("--help") && !words.contains("-h")) {
            return run.refuse("this is the shell already");
        }
        if (LEAVE.contains(words.get(0))) {
            return run.refuse("'" + words.get(0) + "' leaves when it stands alone");
        }
        return run.answer(meant(words));
    }

    /** Who copies a command from elsewhere brings the name of the program along. */
    List<String> withoutProgram(List<String> words) {
        boolean copied = words.size() > 1
                && words.get(0).equals("khitomer")
                && (commands.names().contains(words.get(1)) || OptionSyntax.isOption(words.get(1)));
        return copied ? words.subList(1, words.size()) : words;
    }

    /** A name by itself is one to show, unless it is more likely a command with a slip. */
    private List<String> meant(List<String> words) {
        String first = words.get(0);
        if (commands.names().contains(first)
                || OptionSyntax.isOption(first)
                || !isName(words)
                        && !DidYouMean.question(first, words().stream()).isEmpty()) {
            return words;
        }
        return Stream.concat(Stream.of("show"), words.stream()).toList();
    }

    private List<String> words() {
        return Stream.concat(commands.names().stream(), LEAVE.stream()).toList();
    }

    private boolean isName(List<String> words) {
        String typed = String.join(
                " ",
                words.stream().takeWhile(word -> !OptionSyntax.isOption(word)).toList());
        try {
            NameLookup names = new NameLookup(lore());
            return Stream.concat(Stream.of(typed), Stream.of(typed.split(",")))
                    .anyMatch(name -> !names.find(name.strip()).isNone());
        } catch (UnreadableLoreException none) {
            return true;
        } catch (CorruptFileException damaged) {
            lore.discard();
            return true;
        }
    }

    /** The run of one line: its lore is kept, and what it shows is remembered. */
    private final class LineRun extends Run {

        private final RunContext around;

        LineRun(RunContext around) {
            super(around, commands);
            this.around = around;
        }

        ExitCode answer(List<String> words) {
            String first = words.get(0);
            if (!commands.names().contains(first)) {
                return execute(words.toArray(String[]::new));
            }
            List<String> rest = words.subList(1, words.size());
            List<String> options = defaults.wordsFor(commands.command(first), rest);
            return execute(Stream.of(List.of(first), options, rest)
                    .flatMap(List::stream)
                    .toArray(String[]::new));
        }

        ExitCode refuse(String message) {
            return usage(message, "khitomer shell");
        }

        @Override
        public ExitCode run(Command subcommand, String name, String... arguments) {
            subcommand.useSession(kept);
            ExitCode code = super.run(subcommand, name, arguments);
            List<Entry> shown = subcommand.shown();
            // What was stopped meanwhile has nothing to say any more.
            if (!shown.isEmpty() && !Thread.currentThread().isInterrupted()) {
                links = PageLinks.of(shown, lore().repository());
            }
            return code;
        }

        @Override
        public Run withoutCache() {
            return new LineRun(around.withoutCache());
        }
    }
}
