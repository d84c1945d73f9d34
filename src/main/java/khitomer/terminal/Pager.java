package khitomer.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import khitomer.render.text.Hyperlink;

/** Shows a text on a terminal: at once where it fits, else page by page in the user's pager. */
public final class Pager {

    private static final String COMMON = "less";
    private static final String USUAL_OPTIONS = "FRX";
    private static final int LESS_WITH_LINKS = 566;
    private static final int NOT_FOUND = 127;

    /** What less exits with on Ctrl-C, with its option -K. */
    private static final int INTERRUPTED = 2;

    private Pager() {}

    public static void show(String text, RunContext surroundings) {
        // A dumb terminal cannot be moved through, which is what a pager is for.
        int rows = surroundings.isDumb() ? 0 : surroundings.terminal().rows();
        String pager = command(surroundings);
        if (rows == 0
                || text.lines().count() < rows
                || pager.isEmpty()
                || !ran(pager, prepared(pager, text, surroundings), surroundings)) {
            print(text, surroundings.out());
        }
    }

    private static String command(RunContext surroundings) {
        String own = surroundings.environment("KHITOMER_PAGER");
        String general = surroundings.environment("PAGER");
        return !own.isEmpty() ? own : !general.isEmpty() ? general : COMMON;
    }

    /**
     * Runs the pager of the user's environment; false where it could not even be started. Users leave a pager before
     * its end, but one that fails may have shown nothing.
     */
    private static boolean ran(String pager, String text, RunContext surroundings) {
        surroundings.out().flush();
        // An interrupt is the pager's business: the shell that runs it has to wait for it all the same.
        String command = "command -v " + firstWord(pager) + " >/dev/null || exit 127; trap : INT; " + pager;
        ProcessBuilder process = new ProcessBuilder("sh", "-c", command)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        setDefaults(process.environment());
        try {
            Process running = process.start();
            try (OutputStream in = running.getOutputStream()) {
                in.write(text.getBytes(StandardCharsets.UTF_8));
            } catch (IOException left) {
                // The user has left the pager before the end, as people do.
            }
            return ended(running.waitFor(), pager);
        } catch (IOException notStarted) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static boolean ended(int code, String pager) {
        boolean interrupted = code > 128 || firstWord(pager).equals(COMMON) && code == INTERRUPTED;
        if (code != 0 && code != NOT_FOUND && !interrupted) {
            throw new WriteFailedException("the pager '" + pager + "' exited with " + code);
        }
        return code != NOT_FOUND;
    }

    /** The text, with links only where the pager is known to show them. */
    static String prepared(String pager, String text, RunContext surroundings) {
        return !HyperlinkSupport.areShown(surroundings) || isForLinks(pager, surroundings)
                ? text
                : Hyperlink.without(text);
    }

    /** less shows links from version 566 on, where it hands colours through. */
    private static boolean isForLinks(String pager, RunContext surroundings) {
        boolean raw =
                surroundings.environment().getOrDefault("LESS", USUAL_OPTIONS).indexOf('R') >= 0
                        || pager.contains(" -R");
        if (!firstWord(pager).equals(COMMON) || !raw) {
            return false;
        }
        try {
            Process asked = new ProcessBuilder(COMMON, "--version")
                    .redirectErrorStream(true)
                    .start();
            asked.getOutputStream().close();
            String said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return said.startsWith("less ") && HyperlinkSupport.number(said.substring(5)) >= LESS_WITH_LINKS;
        } catch (IOException unknown) {
            return false;
        }
    }

    private static String firstWord(String pager) {
        int blank = pager.strip().indexOf(' ');
        return blank < 0 ? pager.strip() : pager.strip().substring(0, blank);
    }

    private static void setDefaults(Map<String, String> environment) {
        environment.putIfAbsent("LESS", USUAL_OPTIONS);
        environment.putIfAbsent("LESSCHARSET", "utf-8");
    }

    private static void print(String text, PrintStream out) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
