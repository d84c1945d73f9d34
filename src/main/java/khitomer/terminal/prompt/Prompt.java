package khitomer.terminal.prompt;

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
}
