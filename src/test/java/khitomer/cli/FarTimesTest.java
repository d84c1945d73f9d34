package khitomer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Times that are inferred far from our years, or beyond the axis, are told like all others. */
class FarTimesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "after: flood",
                "before: flood",
                "same-time: flood",
                "after: {event: flood, by: 90000000000 years}",
                "before: {event: flood, within: 90000000000 years}",
                "during: flood"
            })
    void every_command_tells_of_them(String said) throws IOException {
        for (String date : new String[] {"Y-17E7", "Y9E10", "Y-9E10", "Y12000", "Y-12000"}) {
            LoreFolder lore = LoreFolder.of(folder, """
                    - {id: flood, kind: event, date: %s}
                    - {id: exodus, kind: event, %s}
                    - {id: landing, kind: event, after: exodus}
                    """.formatted(date, said));

            for (String question : new String[] {
                "timeline",
                "timeline|--chart",
                "timeline|--by|century",
                "gaps|--rank",
                "when|exodus",
                "when|flood,|exodus",
                "show|exodus",
                "list|--from|Y-9E10",
                "check",
                "export|ics"
            }) {
                assertThat(lore.run(question.split("\\|")).code())
                        .as(date + " " + question)
                        .isNotEqualTo(70);
            }
        }
    }

    @Test
    void the_year_is_written_as_it_can_be_read() throws IOException {
        LoreFolder lore = LoreFolder.of(folder, """
                - {id: flood, kind: event, date: Y-17E7}
                - {id: exodus, kind: event, before: flood}
                """);

        assertThat(lore.run("show", "exodus").out()).contains("[..Y-170000000]");
    }
}
