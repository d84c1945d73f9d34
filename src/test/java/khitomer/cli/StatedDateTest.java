package khitomer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Of several dates for one end of an entry, {@code when} names the one that bounds it, in whatever order they are
 * written.
 */
class StatedDateTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "'character, died: 2370, until: 2372', '', 2372",
        "'character, until: 2372, died: 2370', '', 2372",
        "'ship, launched: 2302, built: 2300, from: 2301', 2300, ''",
        "'ship, destroyed: 2312, until: 2315, lost: 2310', '', 2315",
        "'event, date: 2300/2301, from: 2300-05', 2300-05, 2300/2301",
        "'character, from: 2290, born: [2280, {date: 2285, source: x}]', 2280, ''"
    })
    void when_names_the_date_that_counts(String said, String start, String end) throws IOException {
        LoreFolder lore = LoreFolder.of(folder, "- {id: mara, kind: " + said + "}\n");

        assertThat(lore.run("when", "mara", "-o", "jsonl").out())
                .containsPattern("\"start\":\\{[^}]*\"stated\":" + json(start))
                .containsPattern("\"end\":\\{[^}]*\"stated\":" + json(end));
        assertThat(lore.run("when", "mara").out()).doesNotContain("stated as");
    }

    private static String json(String date) {
        return date.isEmpty() ? "null" : "\"" + date + "\"";
    }
}
