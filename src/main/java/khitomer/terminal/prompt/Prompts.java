package khitomer.terminal.prompt;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;

/** Opens the prompt that fits the terminal. */
public final class Prompts {

    private Prompts() {}

    /**
     * A prompt at the terminal of the process; a plain one if the terminal cannot move its cursor.
     *
     * @param type the type of terminal, as in {@code TERM}
     * @param remembered the lines of earlier sessions, oldest first
     */
    public static Prompt open(
            String type, InputStream in, PrintStream out, Suggestions suggestions, List<String> remembered) {
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
