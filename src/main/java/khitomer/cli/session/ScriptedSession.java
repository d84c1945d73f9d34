package khitomer.cli.session;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import khitomer.cli.option.ExitCode;
import khitomer.cli.option.InputLines;
import khitomer.terminal.ReplayableStream;
import khitomer.terminal.RunContext;
import khitomer.terminal.Terminal;

/** A session whose lines come from a pipe or a file. */
public final class ScriptedSession {

    private final Session session;
    private final RunContext surroundings;

    public ScriptedSession(Session session, RunContext surroundings) {
        this.session = session;
        this.surroundings = surroundings;
    }

    /** Answers all lines; gives the gravest of their exit codes. */
    public ExitCode run() {
        BufferedReader in = new BufferedReader(new InputStreamReader(surroundings.in(), StandardCharsets.UTF_8));
        ExitCode worst = ExitCode.FOUND;
        try {
            String line = in.readLine();
            // After the reader has gone, the rest is still run: the exit code is that of all lines.
            for (int number = 1; line != null && !Session.isEnd(line) && !hasFailed(); number++) {
                worst = worst.worse(answer(line, number));
                line = in.readLine();
            }
        } catch (IOException broken) {
            throw InputLines.unreadable(broken);
        }
        return worst;
    }

    private boolean hasFailed() {
        surroundings.out().flush();
        return surroundings.out().hasFailed();
    }

    private ExitCode answer(String line, int number) {
        Terminal terminal = surroundings.terminal();
        // Nobody sits at a pager while lines come from elsewhere.
        RunContext around = surroundings
                .of("line " + number + ": ", new SessionInput(), terminal.sized(terminal.columns(), 0))
                .writingTo(new ReplayableStream(surroundings.out()), new ReplayableStream(surroundings.err()));
        ExitCode code = session.answer(line, around);
        around.out().flush();
        around.err().flush();
        return code;
    }
}
