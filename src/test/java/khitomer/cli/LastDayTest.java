package khitomer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A calendar has no day after 9999-12-31 on which an event could end. */
class LastDayTest {

    @ParameterizedTest
    @CsvSource({
        "9999-12-30, DTEND;VALUE=DATE:99991231",
        "9999-12-31, DURATION:P1D",
        "9999-12, DURATION:P31D",
        "9999, DURATION:P365D",
    })
    void an_event_that_lasts_until_the_last_day_has_a_length(String date, String end, @TempDir Path folder)
            throws IOException {
        LoreFolder lore = LoreFolder.of(folder, "- {id: last, kind: release, name: Last, released: " + date + "}");

        Cli cli = lore.run("export", "ics");

        assertThat(cli.err()).isEmpty();
        assertThat(cli.out()).contains("\r\n" + end + "\r\n");
    }
}
