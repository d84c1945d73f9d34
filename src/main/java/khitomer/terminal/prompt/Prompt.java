package khitomer.terminal.prompt;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/** Asks for one line after another. */
public interface Prompt extends AutoCloseable {

    /** What a line is asked for with. */
    String SIGN = "khitomer> ";

    /** The next line, which is empty where Ctrl-C dropped it; nothing at the end. */
    Optional<String> line();

    /** Keeps a line for the arrow keys, where there are any. */
    void remember(String line);

    /** Says what Ctrl-C does between lines. */
    void whenInterrupted(Runnable stop);

    /** The width of the screen; 0 where it is not known. */
    int columns();

    /** The height of the screen; 0 where it is not known. */
    int rows();

    /** Leaves the terminal as it was. */
    @Override
    void close();

    /**
     * A prompt at the terminal of the process; a plain one where the terminal cannot move its cursor.
     *
     * @param type the kind of terminal, as {@code TERM} tells it
     * @param remembered the lines of earlier sessions, the oldest first
     */
    static Prompt at(String type, InputStream in, PrintStream out, Suggestions suggestions, List<String> remembered) {
        if (type.isEmpty() || type.equals("dumb")) {
            return new PlainPrompt(in, out);
        }
        try {
            return new EditedPrompt(type, suggestions, remembered);
        } catch (IOException noTerminal) {
            return new PlainPrompt(in, out);
        }
    }
}
