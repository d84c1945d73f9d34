package khitomer.terminal.prompt;

import java.util.Optional;

/** Asks for one line after another. */
public interface Prompt extends AutoCloseable {

    /** The text of the prompt. */
    String SIGN = "khitomer> ";

    /** The next line, which is empty after Ctrl-C; none at the end of input. */
    Optional<String> line();

    /** Makes a line available to the arrow keys, if there are any. */
    void remember(String line);

    /** Sets what Ctrl-C does between lines. */
    void whenInterrupted(Runnable stop);

    /** The width of the screen, or 0 if it is not known. */
    int columns();

    /** The height of the screen, or 0 if it is not known. */
    int rows();

    /** Restores the terminal. */
    @Override
    void close();
}
