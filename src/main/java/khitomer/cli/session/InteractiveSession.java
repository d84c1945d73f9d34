package khitomer.cli.session;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import khitomer.base.Phrases;
import khitomer.base.SafeText;
import khitomer.base.file.PrivateFolder;
import khitomer.base.file.XdgFolders;
import khitomer.cli.run.StoppableRun;
import khitomer.model.Lore;
import khitomer.terminal.RunContext;
import khitomer.terminal.Terminal;
import khitomer.terminal.prompt.HistoryFile;
import khitomer.terminal.prompt.Prompt;
import khitomer.terminal.prompt.Prompts;

/** A session with somebody at a terminal. */
public final class InteractiveSession {

    private final Session session;
    private final RunContext surroundings;
    private final HistoryFile history;

    public InteractiveSession(Session session, RunContext surroundings) {
        this.session = session;
        this.surroundings = surroundings;
        this.history = new XdgFolders(surroundings.environment())
                .state()
                .filter(InteractiveSession::isPrivate)
                .map(HistoryFile::in)
                .orElseGet(HistoryFile::none);
    }

    /** Whether nobody else can have put lines into the history of a folder, or may read those that come. */
    private static boolean isPrivate(Path folder) {
        Path history = folder.resolve(HistoryFile.NAME);
        return PrivateFolder.make(folder)
                && (Files.notExists(history, LinkOption.NOFOLLOW_LINKS) || PrivateFolder.isOwnFile(history));
    }

    /** Answers lines until there are no more. */
    public void run() {
        greet(session.lore());
        try (Prompt prompt = Prompts.open(
                surroundings.environment("TERM"),
                surroundings.in(),
                surroundings.out(),
                new SessionSuggestions(session),
                history.lines())) {
            Optional<String> line = prompt.line();
            while (line.isPresent() && !Session.isEnd(line.get())) {
                // What is pasted may be several lines.
                line.get().lines().forEach(each -> answer(each, prompt));
                line = prompt.line();
            }
        }
    }

    private void greet(Lore lore) {
        String world =
                lore.world().name().isEmpty() ? "" : SafeText.line(lore.world().name()) + ": ";
        surroundings
                .out()
                .print(world + Phrases.count(lore.repository().size(), "entry", "entries")
                        + ". TAB completes, 'help shell' explains, Ctrl-D leaves.\n");
        surroundings.out().flush();
    }

    private void answer(String line, Prompt prompt) {
        String spelled = session.asRemembered(line);
        if (history.add(spelled)) {
            prompt.remember(spelled);
        }
        Terminal terminal = surroundings.terminal();
        int columns = prompt.columns() > 0 ? prompt.columns() : terminal.columns();
        int rows = prompt.rows() > 0 ? prompt.rows() : terminal.rows();
        PageLinks before = session.links();
        StoppableRun run = new StoppableRun(
                surroundings.of("", new SessionInput(), terminal.sized(columns, rows)),
                around -> session.answer(line, around));
        prompt.whenInterrupted(run::stop);
        if (!run.runToEnd()) {
            session.dropLore();
            surroundings.out().print("\n");
        } else if (session.links() != before) {
            surroundings.out().print(session.links().text(columns));
        }
        surroundings.out().flush();
        surroundings.err().flush();
    }
}
