package khitomer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import khitomer.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a look-up says of problems in the lore: never a count that differs from that of check. */
class ReadingProblemsTest {

    private static final String TWO_ERRORS_AND_A_LINK_TO_NOTHING = """
            - {id: mara, kind: character, name: Mara, born: nonsense, died: 22x, mother: nobody-here}
            """;
    private static final String A_WARNING = """
            - id: base
              kind: place
              name: Starbase #24
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"show mara", "list", "search mara", "timeline", "stats", "gaps"})
    void files_are_counted_and_not_problems_of_which_only_check_knows_all(String command) throws IOException {
        write("a.yaml", TWO_ERRORS_AND_A_LINK_TO_NOTHING);
        write("b.yaml", A_WARNING);

        assertThat(run(command).err())
                .contains("khitomer: warning: parts of 1 file could not be read; run 'khitomer check --lore " + folder
                        + "'\n")
                .doesNotContain("mistake");
        assertThat(run("check").err()).endsWith("3 errors, 1 warning\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--strict"})
    void a_warning_is_no_error_and_does_not_stop_strict(String strict) throws IOException {
        write("b.yaml", A_WARNING);

        Cli cli = run(("show base " + strict).strip());

        assertThat(cli.code()).isZero();
        assertThat(cli.err())
                .isEqualTo("khitomer: warning: parts of 1 file may not be read as meant; run 'khitomer check --lore "
                        + folder + "'\n");
    }

    @Test
    void an_error_stops_strict() throws IOException {
        write("a.yaml", TWO_ERRORS_AND_A_LINK_TO_NOTHING);

        Cli cli = run("show mara --strict");

        assertThat(cli.code()).isEqualTo(3);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.err()).startsWith("khitomer: parts of 1 file could not be read; ");
    }

    @Test
    void compiled_lore_says_the_same_as_lore_that_is_read() throws IOException {
        write("a.yaml", TWO_ERRORS_AND_A_LINK_TO_NOTHING);
        write("b.yaml", A_WARNING);
        write("c.yaml", A_WARNING.replace("base", "other"));
        Map<String, String> environment = Map.of("XDG_CACHE_HOME", cache().toString());
        String[] list = {"list", "--lore", folder.toString()};

        Cli first = Cli.run("", environment, Terminal.NONE, list);
        Cli compiled = Cli.run("", environment, Terminal.NONE, list);

        assertThat(cache()).isNotEmptyDirectory();
        assertThat(first).isEqualTo(run("list"));
        assertThat(compiled).isEqualTo(first);
    }

    @Test
    void the_folder_is_named_so_that_a_shell_takes_it() throws IOException {
        folder = Files.createDirectory(folder.resolve("my lore"));
        write("a.yaml", TWO_ERRORS_AND_A_LINK_TO_NOTHING);

        assertThat(run("list").err()).contains("run 'khitomer check --lore '" + folder + "''");
        assertThat(LoreFolder.of(folder, A_WARNING).run("list").err()).endsWith("; run 'khitomer check'\n");
    }

    private Path cache() {
        return folder.resolveSibling(folder.getFileName() + "-cache");
    }

    private void write(String file, String lore) throws IOException {
        Files.writeString(folder.resolve(file), lore);
    }

    private Cli run(String command) {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.addAll(List.of("--no-cache", "--lore", folder.toString()));
        return Cli.run(words);
    }
}
