package khitomer.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import khitomer.cli.Cli;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MissionsCommandTest {

    private static final String RAID = """
            - {id: raid, kind: mission, name: Raid, for: [ROM, KDF]}
            - {id: talk, kind: mission, name: Talk}
            """;

    @TempDir
    private Path folder;

    @Test
    void where_the_world_declares_no_words_those_of_the_missions_are_taken() throws IOException {
        write("missions.yaml", RAID);

        assertThat(missionsFor("rom").out()).isEqualTo("raid  Raid  ROM; KDF\n");
        assertThat(missionsFor("FED").err()).startsWith("khitomer: no mission can be for 'FED'; there are ROM, KDF\n");
    }

    @Test
    void where_the_world_declares_words_only_those_are_taken() throws IOException {
        write("missions.yaml", RAID);
        write("world.yaml", "name: Test\nmissions: {for: {ROM: everyone}}\n");

        assertThat(missionsFor("FED").err()).contains("no mission can be for 'FED'; there are ROM\n");
    }

    @Test
    void no_empty_list_of_words_is_offered() throws IOException {
        write("people.yaml", "- {id: mara, kind: character, name: Mara}\n");

        Cli cli = missionsFor("ALL");

        assertThat(cli.code()).isEqualTo(2);
        assertThat(cli.err())
                .startsWith("khitomer: no mission can be for 'ALL'; world.yaml declares no 'missions: {for: …}'\n");
    }

    private void write(String file, String lore) throws IOException {
        Files.writeString(folder.resolve(file), lore);
    }

    private Cli missionsFor(String players) {
        return Cli.run(List.of("missions", "--for", players, "--no-cache", "--lore", folder.toString()));
    }
}
