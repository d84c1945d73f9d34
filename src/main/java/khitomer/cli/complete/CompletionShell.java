package khitomer.cli.complete;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import khitomer.base.EnumWords;

/** The shells that are told what may be typed. */
public enum CompletionShell {
    BASH,
    ZSH,
    FISH;

    /** The script that makes the shell ask. */
    public String script() {
        try (InputStream text =
                CompletionShell.class.getResourceAsStream("/khitomer/completion/khitomer." + EnumWords.word(this))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
