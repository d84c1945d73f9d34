package khitomer.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import khitomer.render.text.Hyperlink;

/** Shows a text on a terminal: directly if it fits, else in the user's pager. */
public final class Pager {

    private static final String COMMON = "less";
    private static final String USUAL_OPTIONS = "FRX";
    private static final int LESS_WITH_LINKS = 566;
    private static final int NOT_FOUND = 127;

    /** The exit code of less after Ctrl-C with option -K. */
    private static final int INTERRUPTED = 2;

    private Pager() {}

    public static void show(String text, RunContext surroundings) {
        // A dumb terminal cannot move its cursor, which a pager needs.
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
     * Runs the pager of the environment; returns false if it could not be started. Users quit a pager before the end,
     * but one that fails may have shown nothing.
     */
    private static boolean ran(String pager, String text, RunContext surroundings) {
        surroundings.out().flush();
        // Interrupts are for the pager, but the shell that runs it must still wait for it.
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
                // The user quit before the end.
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

    /** The text, with links only if the pager is known to show them. */
    static String prepared(String pager, String text, RunContext surroundings) {
        return !HyperlinkSupport.areShown(surroundings) || isForLinks(pager, surroundings)
                ? text
                : Hyperlink.without(text);
    }

    /** less shows links from version 566 on, if it passes colors through. */
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
