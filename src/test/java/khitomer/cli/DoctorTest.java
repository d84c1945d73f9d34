package khitomer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import khitomer.terminal.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The doctor looks, tells, and touches nothing. */
class DoctorTest {

    private static final Terminal SCREEN = new Terminal(true, true, 70, 50);

    @TempDir
    private Path folder;

    private Path lore;

    @BeforeEach
    void write() throws IOException {
        lore = Files.createDirectory(folder.resolve("lore"));
        Files.writeString(lore.resolve("people.yaml"), "- {id: worf, name: Worf, kind: character}\n");
    }

    private Cli doctor(Map<String, String> more, Terminal terminal, String... aspects) {
        Map<String, String> variables =
                new HashMap<>(Map.of("HOME", folder.toString(), "KHITOMER_LORE", lore.toString()));
        variables.putAll(more);
        return Cli.run(
                "",
                variables,
                terminal,
                Stream.concat(Stream.of("doctor"), Stream.of(aspects)).toArray(String[]::new));
    }

    private Cli show() {
        return Cli.run(
                "", Map.of("HOME", folder.toString(), "KHITOMER_LORE", lore.toString()), Terminal.NONE, "show", "worf");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void everything_is_told_and_nothing_is_written() throws IOException {
        List<Path> before = files();

        Cli cli = doctor(Map.of(), Terminal.NONE);

        assertThat(cli.code()).isZero();
        assertThat(cli.out().lines().map(line -> line.split(" ")[0]))
                .containsExactly(
                        "lore",
                        "version",
                        "java",
                        "start",
                        "cache",
                        "terminal",
                        "colour",
                        "width",
                        "encoding",
                        "pager",
                        "completion");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void compiled_lore_is_fresh_until_a_file_says_something_else() throws IOException {
        assertThat(doctor(Map.of(), Terminal.NONE, "cache").out())
                .contains("is not there yet; the lore in force is not compiled");
        show();
        assertThat(doctor(Map.of(), Terminal.NONE, "cache").out())
                .contains("1 compiled lore; the lore in force is compiled\n");

        FileTime longAgo = FileTime.from(Instant.now().minus(Duration.ofHours(1)));
        Files.setLastModifiedTime(lore.resolve("people.yaml"), longAgo);
        assertThat(doctor(Map.of(), Terminal.NONE, "cache").out()).contains("; the lore in force is compiled\n");
        Files.writeString(lore.resolve("more.yaml"), "- {id: mogh, name: Mogh, kind: character}\n");
        assertThat(doctor(Map.of(), Terminal.NONE, "cache").out()).contains("the lore in force was changed");
    }

    @Test
    void what_is_compiled_of_a_folder_that_is_gone_can_go() throws IOException {
        show();
        Files.delete(lore.resolve("people.yaml"));
        Files.delete(lore);

        Cli cli = doctor(Map.of("KHITOMER_LORE", ""), Terminal.NONE, "cache");

        assertThat(cli.code()).isZero();
        assertThat(cli.out())
                .contains("of folders that are gone, or another version: 1 lore, ")
                .contains("after: rm -rf ~/.cache/khitomer");
    }

    @Test
    void damaged_compiled_lore_is_neither_believed_nor_thrown_away() throws IOException {
        show();
        for (Path file : files()) {
            if (file.startsWith(folder.resolve(".cache")) && Files.isRegularFile(file)) {
                Files.writeString(file, "nonsense");
            }
        }
        List<Path> before = files();

        Cli cli = doctor(Map.of(), Terminal.NONE, "lore", "cache");

        assertThat(cli.out())
                .contains("1 file, 1 entry: nothing wrong")
                .contains("the lore in force is not compiled yet");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void mistakes_are_amiss_and_counted_as_check_counts() throws IOException {
        Files.writeString(
                lore.resolve("wrong.yaml"), "- {id: mogh, kind: character, name: Mogh, born-in: nowhere}\n- [\n");

        Cli cli = doctor(Map.of(), Terminal.NONE, "lore", "--lore", lore.toString());

        String summary = Cli.run("check", "--lore", lore.toString())
                .err()
                .replace("khitomer: ", "")
                .strip();
        assertThat(cli)
                .isEqualTo(new Cli(
                        1,
                        "lore  amiss  '" + lore + "' by --lore: " + summary + " – to see them: khitomer check --lore "
                                + lore + "\n",
                        "khitomer: amiss: lore\n"));
    }

    @Test
    void without_lore_all_the_rest_is_still_told() {
        Cli cli = doctor(Map.of("KHITOMER_LORE", "/no\u001bwhere"), Terminal.NONE);

        assertThat(cli.code()).isEqualTo(3);
        assertThat(cli.out().lines()).hasSize(11);
        assertThat(cli.out())
                .startsWith("lore        amiss  there is no lore folder '/no␛where' – correct KHITOMER_LORE")
                .doesNotContain("\u001b");
    }

    @Test
    void with_nothing_in_the_environment_everything_is_told() {
        assertThat(Cli.run("doctor").out().lines()).hasSize(11);
        assertThat(Cli.run("doctor").code()).isZero();
    }

    @Test
    void color_and_width_are_told_with_what_decides() {
        Map<String, String> both = Map.of("NO_COLOR", "1", "CLICOLOR_FORCE", "1", "TERM", "xterm");

        assertThat(doctor(Map.of(), Terminal.NONE, "colour", "width").out())
                .isEqualTo("colour  ok  off, as standard output is no terminal\n"
                        + "width   ok  unlimited, as standard output is no terminal\n");
        assertThat(doctor(both, SCREEN, "colour", "width").out())
                .contains("note")
                .contains("off, by NO_COLOR, which goes")
                .contains("70 columns, that of the terminal");
        assertThat(doctor(Map.of("CLICOLOR_FORCE", "1"), Terminal.NONE, "colour")
                        .out())
                .contains("on, by CLICOLOR_FORCE");
        assertThat(doctor(Map.of("TERM", "dumb"), SCREEN, "colour").out()).contains("off, as TERM is dumb");
        assertThat(doctor(both, SCREEN, "colour", "--color", "never", "--width", "99", "width")
                        .out())
                .contains("off, by --color")
                .contains("99 columns, by --width");
    }
}
