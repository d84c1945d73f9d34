package khitomer.cli.command;

import java.util.List;
import java.util.stream.Stream;
import khitomer.cli.option.Command;
import khitomer.cli.option.Commands;
import khitomer.cli.option.ExitCode;
import khitomer.cli.option.LoreOptions;
import khitomer.cli.option.Option;
import khitomer.cli.option.OutputOptions;
import khitomer.cli.session.InteractiveSession;
import khitomer.cli.session.ScriptedSession;
import khitomer.cli.session.Session;
import khitomer.terminal.RunContext;
import khitomer.terminal.Terminal;

/** Asks for commands one after another, without starting anew for each. */
final class ShellCommand extends Command {

    private final Commands commands;
    private final LoreOptions lore = new LoreOptions();
    private final OutputOptions output = OutputOptions.forSession();

    ShellCommand(Commands commands) {
        super(
                "Can I ask one thing after another?",
                "khitomer shell",
                "khitomer shell --no-pager --color never",
                "khitomer list ships -o ids | sed 's/^/age /' | khitomer shell");
        this.commands = commands;
        add(lore, output);
        setFooter(
                "",
                "Each line is a command without 'khitomer' before it; a name alone is shown. The options above hold for"
                        + " all of them.",
                "Below a page stand names that it links to: 1 shows the first.",
                "",
                "TAB completes commands, options and names. Apostrophes need no care (show qo'nos); quotation marks"
                        + " keep words together (--at \"camp khitomer\"). '#' begins a comment.",
                "Ctrl-C drops the line or stops the answer; Ctrl-D, exit and quit leave.",
                "",
                "The lore is read again when a file of it changed. Lines are remembered in "
                        + "$XDG_STATE_HOME/khitomer/history,"
                        + " or in ~/.local/state, but for those that begin with a blank.",
                "",
                "Lines may come from a pipe: then only answers are written, messages say which line they "
                        + "are about, and the"
                        + " highest exit code counts.");
    }

    @Override
    public ExitCode run() {
        RunContext surroundings = output.surroundings();
        lore.loreWithMistakes();
        Session session = new Session(commands, lore, options());
        Terminal terminal = surroundings.terminal();
        if (terminal.in() && terminal.out()) {
            new InteractiveSession(session, surroundings).run();
            return ExitCode.FOUND;
        }
        return new ScriptedSession(session, surroundings).run();
    }

    private List<Option<?>> options() {
        return Stream.concat(lore.options().stream(), output.options().stream()).toList();
    }

    /** Each line told what it could not read. */
    @Override
    public List<String> unreadable() {
        return List.of();
    }
}
