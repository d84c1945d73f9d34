package khitomer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reference to the start or the end of an entry is a link to that entry; where it cannot be, that is told. */
class PointOfEntryTest {

    @TempDir
    private Path folder;

    private LoreFolder lore;

    @BeforeEach
    void write() throws IOException {
        lore = LoreFolder.of(folder, """
                - {id: war, kind: event, name: The War, date: 2290/2295}
                - {id: raid, kind: event, name: The Raid, before: war.end, after: {event: war.start, by: 1 year}}
                """);
    }

    @Test
    void it_is_a_link_from_both_ends() {
        assertThat(lore.run("links", "raid", "-o", "ids").out()).isEqualTo("war\n");
        assertThat(lore.run("links", "war", "-o", "ids").out()).isEqualTo("raid\n");
        assertThat(lore.run("path", "war,", "raid").out()).contains("The Raid");
        assertThat(lore.run("list", "--involving", "war", "-o", "ids").out()).isEqualTo("raid\n");
        assertThat(lore.run("list", "--where", "before=the war", "-o", "ids").out())
                .isEqualTo("raid\n");
        assertThat(lore.run("check").out()).isEmpty();
    }

    @Test
    void pages_say_which_end_is_meant() {
        assertThat(lore.run("show", "raid").out())
                .containsPattern("before +The War \\(end\\)\n")
                .containsPattern("after +The War \\(start\\) \\(");
        assertThat(lore.run("show", "war").out()).contains("The Raid");
    }

    @Test
    void machine_formats_name_the_entry_and_yaml_what_was_written() {
        assertThat(lore.run("show", "raid", "-o", "jsonl").out())
                .contains("\"before\":[{\"id\":\"war\",\"name\":\"The War\",\"point\":\"end\"}]");
        assertThat(lore.run("show", "raid", "-o", "yaml").out())
                .contains("before: war.end\n")
                .contains("war.start");
        assertThat(lore.run("show", "raid", "-o", "flat").out()).contains("war.end\t");
        assertThat(lore.run("export", "dot").out()).contains("\"raid\" -> \"war\"");
        assertThat(lore.run("export", "sql").out()).contains("VALUES ('raid', 'before', 0, 0, 'war', 0)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"see-also: war.end", "see-also: [{id: war.start}]", "caused-by: war.end"})
    void in_fields_that_take_all_of_an_entry_it_is_told_with_the_id_to_write(String said) throws IOException {
        LoreFolder other = LoreFolder.of(folder, """
                - {id: war, kind: event, date: 2290}
                - {id: raid, kind: event, %s}
                """.formatted(said));

        Cli found = other.run("check");

        assertThat(found.code()).isEqualTo(1);
        assertThat(found.out())
                .contains("[dangling-reference]")
                .contains("takes an entry, not its")
                .contains("write: war\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "during: war.start",
                "starts-with: war.end",
                "ends-with: war.start",
                "same-time: war.end",
                "overlaps: war.start",
                "part-of: war.end",
                "participants: [{who: war.start}]",
                "right-after: [war.end]",
                "see-also: raid.start",
                "caused-by: The Raid",
                "see-also: '[[raid]]'",
                "at: The War",
                "at: '[[war]]'"
            })
    void what_would_mean_another_time_or_be_the_next_mistake_is_not_offered(String said) throws IOException {
        LoreFolder other = LoreFolder.of(folder, """
                - {id: war, kind: event, name: The War, date: 2290}
                - {id: raid, kind: event, name: The Raid, %s}
                """.formatted(said));

        Cli found = other.run("check");

        assertThat(found.code()).isEqualTo(1);
        assertThat(found.out()).contains("error: ").doesNotContain("write: ");
    }

    @Test
    void what_is_missing_is_looked_for_without_its_point() throws IOException {
        LoreFolder other = LoreFolder.of(folder, """
                - {id: war, kind: event, name: The War, before: raidd.end, after: The Raid.start}
                - {id: raid, kind: event, name: The Raid}
                """);

        assertThat(other.run("check").out())
                .contains("no entry is called 'raidd'; did you mean 'raid'?")
                .contains("write: raid.start\n");
    }
}
