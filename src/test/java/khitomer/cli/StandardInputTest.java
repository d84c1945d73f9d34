package khitomer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import khitomer.terminal.ReplayableStream;
import khitomer.terminal.RunContext;
import khitomer.terminal.Terminal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code -} says where standard input is no list of names. */
class StandardInputTest {

    /** A folder that is opened like a file. */
    private static final class Folder extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("Is a directory");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"show -", "age -", "who -", "links -", "when -", "timeline -", "date -", "shell"})
    void a_folder_cannot_be_read(String command) {
        Cli cli = run(new Folder(), command);

        assertThat(cli.code()).isEqualTo(2);
        assertThat(cli.err()).startsWith("khitomer: standard input cannot be read: Is a directory\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"show -", "age -", "who -", "links -", "when -", "timeline -"})
    void no_name_is_nothing_found(String command) {
        Cli cli = run(new ByteArrayInputStream(" \n\n".getBytes(StandardCharsets.UTF_8)), command);

        assertThat(cli).isEqualTo(new Cli(1, "", "khitomer: no names on standard input\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"date -", "date - -o csv --no-header"})
    void no_date_is_nothing_found(String command) {
        assertThat(run(InputStream.nullInputStream(), command))
                .isEqualTo(new Cli(1, "", "khitomer: no dates on standard input\n"));
    }

    private static Cli run(InputStream in, String command) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        RunContext around =
                new RunContext(in, new ReplayableStream(out), new ReplayableStream(err), Map.of(), Terminal.NONE);
        int code = Main.run(around, command.split(" ")).code();
        around.out().flush();
        around.err().flush();
        return new Cli(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
