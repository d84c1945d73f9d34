package khitomer.cli.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import khitomer.cli.Cli;
import khitomer.cli.command.CommandTable;
import khitomer.cli.option.ExitCode;
import khitomer.cli.run.Run;
import khitomer.terminal.ReplayableStream;
import khitomer.terminal.RunContext;
import khitomer.terminal.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds sessions whose lines come from elsewhere. */
class SessionTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(
                Files.createDirectory(folder.resolve("my lore")).resolve("people.yaml"),
                "- {id: worf, kind: character, name: Worf}\n");
    }

    private Cli shell(List<Runnable> lines, String... options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        RunContext surroundings = new RunContext(
                new Typing(lines),
                new ReplayableStream(out),
                new ReplayableStream(err),
                Map.of(
                        "XDG_CACHE_HOME",
                        folder.resolve("cache").toString(),
                        "KHITOMER_LORE",
                        file.getParent().toString()),
                Terminal.NONE);
        String[] arguments = new String[options.length + 1];
        arguments[0] = "shell";
        System.arraycopy(options, 0, arguments, 1, options.length);
        ExitCode code = new Run(surroundings, new CommandTable()).execute(arguments);
        surroundings.out().flush();
        surroundings.err().flush();
        String rows = out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
        return new Cli(code.code(), rows, err.toString(StandardCharsets.UTF_8));
    }

    /** What happens before the same line is typed again and again. */
    private static final class Typing extends InputStream {

        private final Iterator<Runnable> before;

        Typing(List<Runnable> before) {
            this.before = before.iterator();
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("lines are read whole");
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (!before.hasNext()) {
                return -1;
            }
            before.next().run();
            byte[] line = "list -o csv --no-header\n".getBytes(StandardCharsets.UTF_8);
            System.arraycopy(line, 0, bytes, offset, line.length);
            return line.length;
        }
    }

    private static void nothing() {
        // The line is typed at once.
    }

    private Runnable writing(String name, String text) {
        return () -> {
            try {
                Files.writeString(file.resolveSibling(name), text);
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        };
    }

    private void age() {
        // As if the file had lain there for long, so that nothing but a change makes it be read again.
        assertThat(file.toFile().setLastModified(1_000_000_000_000L)).isTrue();
        assertThat(file.getParent().toFile().setLastModified(1_000_000_000_000L))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--no-cache"})
    void lore_is_read_again_when_a_file_of_it_changes(String option) {
        age();

        Cli cli = shell(
                List.of(
                        SessionTest::nothing,
                        SessionTest::nothing,
                        writing("people.yaml", "- {id: worf, kind: character, name: Worv}\n"),
                        writing("more.yaml", "- {id: mogh, kind: character, name: Mogh}\n"),
                        () -> assertThat(file.resolveSibling("more.yaml")
                                        .toFile()
                                        .delete())
                                .isTrue()),
                option.isEmpty() ? new String[0] : new String[] {option});

        assertThat(cli).isEqualTo(new Cli(0, """
                worf,Worf,character,
                worf,Worf,character,
                worf,Worv,character,
                mogh,Mogh,character,
                worf,Worv,character,
                worf,Worv,character,
                """, ""));
    }

    @Test
    void a_file_that_breaks_is_told_with_the_next_answer_and_no_longer_when_it_is_mended() {
        Cli cli = shell(List.of(
                SessionTest::nothing,
                writing("more.yaml", "- {id: \"mogh"),
                writing("more.yaml", "- {id: mogh, kind: character}\n")));

        assertThat(cli.err())
                .isEqualTo("khitomer: line 2: warning: parts of 1 file could not be read; run 'khitomer check'\n");
        assertThat(cli.out()).endsWith("mogh,mogh,character,\nworf,Worf,character,\n");
    }

    @Test
    void a_lore_that_goes_away_is_told_and_the_session_goes_on() {
        Cli cli = shell(List.of(SessionTest::nothing, () -> {
            assertThat(file.toFile().delete()).isTrue();
            assertThat(file.getParent().toFile().delete()).isTrue();
        }));

        assertThat(cli)
                .isEqualTo(new Cli(
                        3,
                        "worf,Worf,character,\n",
                        "khitomer: line 2: there is no lore folder '" + file.getParent() + "'\n"));
    }

    @Test
    void damaged_compiled_lore_is_read_again_from_its_files() throws IOException {
        Cli cli = shell(List.of(SessionTest::nothing, this::damage, SessionTest::nothing));

        assertThat(cli).isEqualTo(new Cli(0, "worf,Worf,character,\n".repeat(3), ""));
    }

    private void damage() {
        try (var files = Files.walk(folder.resolve("cache"))) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(each, "damaged");
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void the_options_of_the_session_hold_for_each_line_that_takes_them_and_does_not_say_them_itself() {
        String lore = file.getParent().toString();
        String lines = "list\nhelp exit-codes\nlist --lore \"" + lore + "\" -o ids\nlist --color=never -o ids\n";

        Cli cli = Cli.withInput(lines, "shell", "--lore", lore, "--color", "always", "--no-pager");

        assertThat(cli.err()).isEmpty();
        assertThat(cli.out()).startsWith("worf  \u001b[1mWorf").endsWith("\nworf\nworf\n");
        assertThat(cli.out()).contains("  0  found");
    }

    @Test
    void the_highest_exit_code_counts_and_leaving_reads_no_further() {
        assertThat(Cli.withInput("show jarod\nshow worf -o ids\r\nlist --what\n exit \nshow kitomer\n", "shell")
                        .code())
                .isEqualTo(4);
        assertThat(Cli.withInput("", "shell")).isEqualTo(new Cli(0, "", ""));
        assertThat(Cli.withInput("show worf\n", "shell", "--lore", "nowhere"))
                .isEqualTo(new Cli(3, "", "khitomer: there is no lore folder 'nowhere'\n"));
    }

    @Test
    void in_a_pipe_an_answer_is_exactly_what_the_command_prints() {
        String lines = "show khitomer\ntimeline --from 2290\ncheck\nlist -o json\n";

        String apart = Cli.run("show", "khitomer").out()
                + Cli.run("timeline", "--from", "2290").out()
                + Cli.run("check").out()
                + Cli.run("list", "-o", "json").out();

        assertThat(Cli.withInput(lines, "shell").out()).isEqualTo(apart);
    }
}
