package khitomer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists, verse and indented lines in prose. */
class KeptLinesTest {

    private static final String LORE = """
            - id: fire
              kind: event
              date: 2300
              text: |
                It was a fire that
                nobody forgot. Outcome:
                - the town burned, with all that was stored at the harbour
                - the keep held
                  to the end
                  * its wall did not

                1. one
                2. two

                roses are red, as all of the songs of this coast say, \\
                violets are blue \\
                  and <b>sugar</b> is sweet

                A chart:
                    here
                        there
                and no more.

                That was in the year
                1912. It was
                - or so they say -
                the end, a@b.org.
              notes:
                - |
                  First
                  - x
                  - y
              summary: 1. of its kind
            """.replace(" \\\n", "  \n");

    @TempDir
    private Path folder;

    @BeforeEach
    void writeLore() throws IOException {
        Files.writeString(folder.resolve("lore.yaml"), LORE);
    }

    @Test
    void in_a_pipe_they_stay_lines_and_paragraphs_are_filled() {
        assertThat(run("show", "fire")).contains("""
                It was a fire that nobody forgot. Outcome:
                - the town burned, with all that was stored at the harbour
                - the keep held to the end
                  * its wall did not

                1. one
                2. two

                roses are red, as all of the songs of this coast say,
                violets are blue
                  and <b>sugar</b> is sweet

                A chart:
                    here
                        there
                and no more.

                That was in the year 1912. It was
                - or so they say - the end, a@b.org.

                Notes
                  First
                  - x
                  - y
                """);
    }

    @Test
    void on_a_narrow_screen_they_hang() {
        assertThat(run("show", "fire", "--width", "30")).contains("""
                - the town burned, with all
                  that was stored at the
                  harbour
                - the keep held to the end
                  * its wall did not
                """).contains("""
                roses are red, as all of the
                  songs of this coast say,
                violets are blue
                """);
    }

    @Test
    void markdown_has_lists_and_line_breaks_and_all_else_is_text() {
        String page = """
                It was a fire that nobody forgot. Outcome:

                - the town burned, with all that was stored at the harbour
                - the keep held to the end
                  * its wall did not

                1. one
                2. two

                roses are red, as all of the songs of this coast say,\\
                violets are blue\\
                &nbsp;&nbsp;and \\<b\\>sugar\\</b\\> is sweet

                A chart:\\
                &nbsp;&nbsp;&nbsp;&nbsp;here\\
                &nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;there\\
                and no more.

                That was in the year 1912. It was

                - or so they say - the end, a\\@<!-- -->b.org.
                """;

        String exported = exported();

        assertThat(run("show", "fire", "-o", "md"))
                .contains(page)
                .contains("\n1\\. of its kind\n")
                .contains("\n## Notes\n\nFirst\n\n- x\n- y\n");
        assertThat(exported).contains(page).contains("\n## Notes\n\n- First\n\n  - x\n  - y\n");
    }

    @Test
    void for_those_who_listen_each_is_a_line() {
        assertThat(run("show", "fire", "--plain"))
                .contains("\n- the keep held to the end\n* its wall did not\n1. one\n2. two\n");
    }

    private String run(String... arguments) {
        return Cli.withLore(folder, List.of(arguments)).out();
    }

    private String exported() {
        run("export", "md", "--into", folder.resolve("pages").toString());
        try {
            return Files.readString(folder.resolve("pages/events/fire.md"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
