package khitomer.cli;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import khitomer.render.Visible;

/** Where a run reads and writes: its streams, its environment, its terminal. */
record Surroundings(InputStream in, PrintStream out, PrintStream err, Map<String, String> environment,
        Terminal terminal) {

    /** The value of an environment variable, or the empty string. */
    String environment(String variable) {
        return environment.getOrDefault(variable, "");
    }

    /** The lines of standard input that are not blank. */
    List<String> inputLines() {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** Tells something that is no answer, on standard error. */
    void tell(String message) {
        err.print("khitomer: " + Visible.line(message) + "\n");
    }
}
