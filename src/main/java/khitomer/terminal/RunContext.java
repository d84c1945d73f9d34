package khitomer.terminal;

import java.io.InputStream;
import java.util.Map;
import khitomer.base.SafeText;

/**
 * The streams, environment, and terminal of a run.
 *
 * @param mayCache whether compiled lore can be used and made
 * @param place the prefix of messages about one line of several, after the name of the program
 */
public record RunContext(
        InputStream in,
        ReplayableStream out,
        ReplayableStream err,
        Map<String, String> environment,
        Terminal terminal,
        boolean mayCache,
        String messagePrefix) {

    public RunContext(
            InputStream in,
            ReplayableStream out,
            ReplayableStream err,
            Map<String, String> environment,
            Terminal terminal) {
        this(in, out, err, environment, terminal, true, "");
    }

    /** The same without using or making compiled lore. */
    public RunContext withoutCache() {
        return new RunContext(in, out, err, environment, terminal, false, messagePrefix);
    }

    /** The same for one line of a session. */
    public RunContext of(String line, InputStream newIn, Terminal now) {
        return new RunContext(newIn, out, err, environment, now, mayCache, line);
    }

    /** The same with other output streams. */
    public RunContext writingTo(ReplayableStream newOut, ReplayableStream newErr) {
        return new RunContext(in, newOut, newErr, environment, terminal, mayCache, messagePrefix);
    }

    /** The value of an environment variable, or an empty string. */
    public String environment(String variable) {
        return environment.getOrDefault(variable, "");
    }

    /** Whether an environment variable is set, and not to 0. */
    public boolean isSet(String variable) {
        String value = environment(variable);
        return !value.isEmpty() && !value.equals("0");
    }

    /** Whether the terminal can only print: no colors, pager, progress, or links. */
    public boolean isDumb() {
        return environment("TERM").equals("dumb");
    }

    /** Writes a message to standard error. */
    public void report(String message) {
        err.print("khitomer: " + messagePrefix + SafeText.line(message) + "\n");
    }
}
