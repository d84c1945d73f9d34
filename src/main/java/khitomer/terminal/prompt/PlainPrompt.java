package khitomer.terminal.prompt;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jline.utils.Signals;

/** A prompt for a terminal that cannot move its cursor; the terminal itself edits the line. */
final class PlainPrompt implements Prompt {

    private final BufferedReader in;
    private final PrintStream out;
    private final Object before;
    private volatile boolean asking;
    private volatile Runnable stop = () -> {};

    PlainPrompt(InputStream in, PrintStream out) {
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.out = out;
        this.before = Signals.register("INT", this::interrupted);
    }

    private void interrupted() {
        if (asking) {
            // The terminal has already dropped the line.
            ask("\n" + SIGN);
        } else {
            stop.run();
        }
    }

    private void ask(String sign) {
        out.print(sign);
        out.flush();
    }

    @Override
    public Optional<String> line() {
        asking = true;
        ask(SIGN);
        try {
            return Optional.ofNullable(in.readLine());
        } catch (IOException gone) {
            return Optional.empty();
        } finally {
            asking = false;
        }
    }

    @Override
    public void remember(String line) {
        // There are no arrow keys.
    }

    @Override
    public void whenInterrupted(Runnable then) {
        stop = then;
    }

    @Override
    public int columns() {
        return 0;
    }

    @Override
    public int rows() {
        return 0;
    }

    @Override
    public void close() {
        Signals.unregister("INT", before);
        ask("\n");
    }
}
