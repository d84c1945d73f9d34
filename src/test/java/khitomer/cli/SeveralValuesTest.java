package khitomer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several values in one place can be told apart, although values have commas. */
class SeveralValuesTest {

    private static final String COMMAS = """
            - {id: john, kind: character, name: John, aliases: ["Smith, John", Bob]}
            - {id: raid, kind: mission, name: Raid, for: ["a, b", c]}
            - {id: smith, kind: place, name: Smith}
            - {id: feast, kind: event, name: Feast, participants: [{who: john, role: host}, {who: john, role: cook}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void a_page_separates_the_other_names_by_semicolons() throws IOException {
        assertThat(run("show", "john").out()).contains("Also called Smith, John; Bob\n");
        assertThat(run("show", "john", "-o", "md").out()).contains("Also called Smith, John; Bob\n");
    }

    @Test
    void a_table_separates_values_by_semicolons() throws IOException {
        assertThat(run("missions").out()).contains("a, b; c");
        assertThat(run("missions", "-o", "md").out()).contains("| a, b; c |");
        assertThat(run("missions", "--plain").out()).contains("for: a, b; c\n");
    }

    @Test
    void who_was_there_twice_is_in_one_row_with_both_roles() throws IOException {
        assertThat(run("who", "feast").out()).isEqualTo("john  John  host, cook  Feast\n");
        assertThat(run("who", "feast", "-o", "csv").out()).contains("john,John,\"host, cook\",feast\r\n");
    }

    private Cli run(String... arguments) throws IOException {
        return LoreFolder.of(folder, COMMAS).run(arguments);
    }
}
