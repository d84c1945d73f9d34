package khitomer.terminal;

import java.io.InputStream;
import java.util.Map;
import khitomer.base.SafeText;

/**
 * Where a run reads and writes: its streams, its environment, its terminal.
 *
 * @param mayCache whether lore may be compiled, and taken from where it is
 * @param place what messages begin with behind the name of the program, where they are about one line of many
 */
public record RunContext(
        InputStream in,
        ReplayableStream out,
        ReplayableStream err,
        Map<String, String> environment,
        Terminal terminal,
        boolean mayCache,
        String place) {

    public RunContext(
            InputStream in,
            ReplayableStream out,
            ReplayableStream err,
            Map<String, String> environment,
            Terminal terminal) {
        this(in, out, err, environment, terminal, true, "");
    }

    /** The same, but compiled lore is neither used nor made. */
    public RunContext withoutCache() {
        return new RunContext(in, out, err, environment, terminal, false, place);
    }

    /** The same for one line of a session, at its terminal. */
    public RunContext of(String line, InputStream newIn, Terminal now) {
        return new RunContext(newIn, out, err, environment, now, mayCache, line);
    }

    /** The same, but what is written goes elsewhere. */
    public RunContext writingTo(ReplayableStream newOut, ReplayableStream newErr) {
        return new RunContext(in, newOut, newErr, environment, terminal, mayCache, place);
    }

    /** The value of an environment variable, or the empty string. */
    public String environment(String variable) {
        return environment.getOrDefault(variable, "");
    }

    /** Whether an environment variable asks for something: it is set, and not 0. */
    public boolean asks(String variable) {
        String value = environment(variable);
        return !value.isEmpty() && !value.equals("0");
    }

    /** Whether the terminal can do no more than print, so that there are no colours, pager, progress and links. */
    public boolean isDumb() {
        return environment("TERM").equals("dumb");
    }

    /** Tells something that is no answer, on standard error. */
    public void tell(String message) {
        err.print("khitomer: " + place + SafeText.line(message) + "\n");
    }
}
