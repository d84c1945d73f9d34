package khitomer.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Shows a text on a terminal: at once where it fits, else page by page in the user's pager. */
final class Pager {

    private static final String COMMON = "less";

    private Pager() {
    }

    static void show(String text, Surroundings surroundings) {
        int rows = surroundings.terminal().rows();
        String pager = command(surroundings);
        if (rows == 0 || text.lines().count() < rows || pager.isEmpty() || !ran(pager, text, surroundings)) {
            print(text, surroundings.out());
        }
    }

    private static String command(Surroundings surroundings) {
        String own = surroundings.environment("KHITOMER_PAGER");
        String general = surroundings.environment("PAGER");
        return !own.isEmpty() ? own : !general.isEmpty() ? general : COMMON;
    }

    /** Runs the pager of the user's environment; false where it could not even be started. */
    private static boolean ran(String pager, String text, Surroundings surroundings) {
        surroundings.out().flush();
        String command = "command -v " + firstWord(pager) + " >/dev/null || exit 127; " + pager;
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
            return running.waitFor() != 127;
        } catch (IOException notStarted) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static String firstWord(String pager) {
        int blank = pager.strip().indexOf(' ');
        return blank < 0 ? pager.strip() : pager.strip().substring(0, blank);
    }

    private static void setDefaults(Map<String, String> environment) {
        environment.putIfAbsent("LESS", "FRX");
        environment.putIfAbsent("LESSCHARSET", "utf-8");
    }

    private static void print(String text, PrintStream out) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
