package khitomer.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khitomer.base.TextLines;
import khitomer.model.Diagnostic;
import khitomer.model.Lore;
import khitomer.model.RuleCode;
import khitomer.view.Excerpt;
import khitomer.yaml.LoreReader;
import org.junit.jupiter.api.Test;

/** Checks a lore that looks fine to a reader and holds one case of every rule. */
class BrokenLoreTest {

    private static final Path FOLDER = Path.of("src/test/resources/khitomer/broken-lore");
    private static final Path EXPECTED = Path.of("src/test/resources/khitomer/broken-lore.expected");

    private static final Lore LORE = LoreReader.read(List.of(FOLDER));

    @Test
    void everything_is_found_in_one_run_in_the_order_of_files_and_lines() throws IOException {
        Excerpt excerpt = new Excerpt(line -> line, String::length);
        String found = Rules.check(LORE).stream()
                .map(diagnostic -> excerpt.of(
                        diagnostic,
                        new TextLines(
                                LORE.texts().getOrDefault(diagnostic.location().file(), ""))))
                .collect(Collectors.joining())
                .replace(FOLDER + "/", "");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(EXPECTED, found);
        }

        assertThat(found).isEqualTo(Files.readString(EXPECTED));
    }

    @Test
    void there_is_a_case_of_every_rule() {
        assertThat(Rules.check(LORE))
                .extracting(Diagnostic::code)
                .containsAll(Stream.of(RuleCode.values()).map(RuleCode::code).toList());
    }

    @Test
    void everything_else_still_answers() {
        assertThat(LORE.repository()
                        .find("greyhaven")
                        .orElseThrow()
                        .firstNamed("located-in")
                        .orElseThrow()
                        .value()
                        .written())
                .isEqualTo("salt-coast");
        assertThat(LORE.repository()
                        .find("great-flood")
                        .orElseThrow()
                        .firstNamed("date")
                        .orElseThrow()
                        .value()
                        .written())
                .isEqualTo("1204-03");
        assertThat(LORE.repository().find("mara").orElseThrow().name()).isEqualTo("Captain Mara");
    }
}
