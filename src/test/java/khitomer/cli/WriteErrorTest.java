package khitomer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import khitomer.cli.option.ExitCode;
import khitomer.terminal.ReplayableStream;
import khitomer.terminal.RunContext;
import khitomer.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that cannot be written. */
class WriteErrorTest {

    private static final String FULL = "No space left on device";
    private static final String GONE = "Broken pipe";

    @ParameterizedTest
    @MethodSource("commands")
    void an_answer_that_cannot_be_written_is_an_error(String command) {
        Cli cli = run(0, FULL, "", command);

        assertThat(cli.code()).isEqualTo(74);
        assertThat(cli.err())
                .endsWith("khitomer: write error: No space left on device\n")
                .containsOnlyOnce("write error");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_reader_that_has_read_enough_changes_nothing_but_what_is_read(String command) {
        Cli whole = run(Integer.MAX_VALUE, GONE, "", command);

        assertThat(run(0, GONE, "", command)).isEqualTo(new Cli(whole.code(), "", whole.err()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"list -o json", "export json", "timeline", "help lore"})
    void a_disk_that_fills_up_on_the_way_is_an_error_too(String command) {
        int length = run(Integer.MAX_VALUE, FULL, "", command).out().length();

        assertThat(run(length / 2, FULL, "", command).code()).isEqualTo(74);
        assertThat(run(length - 1, FULL, "", command).code()).isEqualTo(74);
    }

    @Test
    void a_session_whose_lines_come_from_a_file_says_once_that_its_answers_are_lost() {
        Cli cli = run(0, FULL, "kinds\nstats\nshow nobody\n", "shell");

        assertThat(cli).isEqualTo(new Cli(74, "", "khitomer: write error: No space left on device\n"));
    }

    @Test
    void a_session_whose_reader_is_gone_exits_as_if_all_was_read() {
        Cli cli = run(0, GONE, "kinds\nshow nobody\n", "shell");

        assertThat(cli).isEqualTo(new Cli(1, "", "khitomer: line 2: no entry is called 'nobody'\n"));
    }

    @Test
    void standard_error_that_cannot_be_written_to_changes_no_answer() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RunContext around = new RunContext(
                new ByteArrayInputStream(new byte[0]),
                new ReplayableStream(out),
                new ReplayableStream(new Limited(new ByteArrayOutputStream(), 0, FULL)),
                Map.of(),
                Terminal.NONE);

        ExitCode code = Main.run(around, "show", "nobody,mogh", "-o", "ids");

        assertThat(code).isEqualTo(ExitCode.NOT_FOUND);
        assertThat(out).hasToString("mogh\n");
    }

    @Test
    void a_pager_that_fails_may_have_shown_nothing() {
        Terminal screen = new Terminal(true, true, 80, 5);

        Cli failed = Cli.run("", Map.of("TERM", "xterm", "PAGER", "exit 3;"), screen, "kinds");
        Cli left = Cli.run("", Map.of("TERM", "xterm", "PAGER", "true"), screen, "kinds");

        assertThat(failed).isEqualTo(new Cli(74, "", "khitomer: write error: the pager 'exit 3;' exited with 3\n"));
        assertThat(left).isEqualTo(new Cli(0, "", ""));
    }

    @Test
    void a_dumb_terminal_gets_no_pager() {
        Terminal screen = new Terminal(true, true, 80, 5);
        Map<String, String> environment = Map.of("TERM", "dumb", "KHITOMER_PAGER", "exit 3;", "FORCE_HYPERLINK", "1");

        Cli cli = Cli.run("", environment, screen, "kinds");

        assertThat(cli).isEqualTo(Cli.run("kinds"));
        assertThat(Cli.run("", environment, screen, "doctor", "pager").out()).contains("none, as TERM is dumb");
    }

    @Test
    void a_file_that_cannot_be_written_is_named_and_not_there(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        Cli cli = Cli.run("export", "csv", "--into", file.resolve("below").toString());

        assertThat(cli.code()).isEqualTo(74);
        assertThat(cli.err()).startsWith("khitomer: write error: ").endsWith(": '" + file.resolve("below") + "'\n");
    }

    static Stream<String> commands() {
        Stream<String> formats = Stream.of("text", "json", "jsonl", "csv", "tsv", "yaml", "md", "flat", "ids")
                .map(format -> "show mogh -o " + format);
        Stream<String> others = Stream.of(
                "list species",
                "list species -o json",
                "list species -o csv",
                "timeline mogh",
                "timeline mogh -o jsonl",
                "timeline mogh -o md",
                "search mogh",
                "missions",
                "who khitomer-massacre",
                "links mogh",
                "path mogh,worf",
                "when mogh",
                "date 2300",
                "age worf",
                "gaps",
                "kinds",
                "stats",
                "check orphan -o json",
                "doctor version",
                "help",
                "help names",
                "help TIME011",
                "completion zsh",
                "--version",
                "--help",
                "show --help",
                "help exit-codes",
                "export json",
                "export jsonl",
                "export sql",
                "export dot mogh",
                "export mermaid mogh",
                "export ics",
                "complete-words zsh 1 khitomer sho");
        return Stream.concat(formats, others);
    }

    private static Cli run(int room, String failure, String input, String command) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        RunContext around = new RunContext(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new ReplayableStream(new Limited(out, room, failure)),
                new ReplayableStream(err),
                Map.of(),
                Terminal.NONE);
        ExitCode code = Main.run(around, command.split(" "));
        around.err().flush();
        return new Cli(code.code(), out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Takes so many bytes, and fails then. */
    private static final class Limited extends OutputStream {

        private final ByteArrayOutputStream out;
        private final String failure;
        private long room;

        Limited(ByteArrayOutputStream out, long room, String failure) {
            this.out = out;
            this.room = room;
            this.failure = failure;
        }

        @Override
        public void write(int octet) throws IOException {
            room--;
            if (room < 0) {
                throw new IOException(failure);
            }
            out.write(octet);
        }
    }
}
