package khitomer.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import khitomer.cli.Cli;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What dates mean, as it is told. */
class DateCommandTest {

    private static final String WORLD = """
            time: {default-era: AC, eras: {AC: {at: 1}, BC: {at: 0, counts: down}}}
            """;

    @TempDir
    private Path lore;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /1985  | ..         | 1985-12-31
            1985/  | 1985-01-01 | ..
            ../1985| ..         | 1985-12-31
            1985/..| 1985-01-01 | ..
            """)
    void an_end_without_bound_is_told_as_such(String text, String earliest, String latest) {
        assertThat(Cli.run("date", text).out()).isEqualTo(text + "  " + earliest + "  " + latest + "  interval\n");
        assertThat(Cli.run("date", text, "-o", "csv").out()).contains("," + earliest + "," + latest + ",");
        assertThat(Cli.run("date", text, "-o", "md").out()).contains("| " + earliest + " | " + latest + " |");
        assertThat(Cli.run("date", text, "-o", "jsonl").out())
                .contains("\"earliest\":" + json(earliest) + ",\"latest\":" + json(latest));
    }

    private static String json(String day) {
        return day.equals("..") ? "null" : "\"" + day + "\"";
    }

    @Test
    void so_is_one_of_what_was_inferred() throws IOException {
        Files.writeString(lore.resolve("lore.yaml"), """
                - {id: siege, kind: event, after: truce}
                - {id: truce, kind: event, date: 2290}
                """);

        assertThat(command("when", "siege").out()).contains("siege  start  2290-", "  ..  ");
        assertThat(command("gaps").out()).contains("  ..\n");
        assertThat(command("gaps", "-o", "jsonl").out()).contains("\"latest\":null");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2 BC      | 2 BC  -0001-01-01  -0001-12-31  date  2 BCE
            1 BC      | 1 BC  0000-01-01  0000-12-31  date  1 BCE
            1 AC      | 1 AC  0001-01-01  0001-12-31  date  1 CE
            44-03-15 BC | 44-03-15 BC  -0043-03-15  -0043-03-15  date  44-03-15 BCE
            2 BC/2 AC | 2 BC/2 AC  -0001-01-01  0002-12-31  interval
            """)
    void years_before_the_year_1_are_counted_back(String text, String line) throws IOException {
        Files.writeString(lore.resolve("world.yaml"), WORLD);

        assertThat(command("date", text).out()).isEqualTo(line + "\n");
    }

    @Test
    void what_is_told_in_such_years_can_be_written_so() throws IOException {
        Files.writeString(lore.resolve("world.yaml"), WORLD);

        assertThat(command("date", "2 BCE").out()).startsWith("2 BCE  -0001-01-01  -0001-12-31  date");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            22/19 BC    | -0021-01-01  -0018-12-31
            BC 22/19    | -0021-01-01  -0018-12-31
            2 BC/2 AC   | -0001-01-01  0002-12-31
            [22,19 BC] | -0021-01-01  -0018-12-31
            2 BC/..     | -0001-01-01  ..
            2 BC/2      |
            2 BC~/2     |
            2/BC 2      |
            [2 BC,2]  |
            [2 BC..2] |
            {40 BC,30} |
            """)
    void an_era_serves_other_dates_only_before_or_behind_all_of_them(String text, String days) throws IOException {
        for (String world : List.of(WORLD, WORLD.replace("default-era: AC, ", ""))) {
            Files.writeString(lore.resolve("world.yaml"), world);

            Cli told = command("date", text);

            assertThat(told.out()).startsWith(days == null ? "" : text + "  " + days);
            assertThat(told.err()).contains(days == null ? "is not a date: it is unclear whether" : "");
            assertThat(told.err()).doesNotContain("; write '");
        }
    }

    @Test
    void a_lore_in_which_every_hint_was_taken_has_no_mistakes() throws IOException {
        List<String> texts = List.of(
                "01/2024",
                "12/1941",
                "8/9 JUL 1457",
                "978 or 83",
                "1708/9",
                "100-44 BC",
                "497?",
                "15 SEP 1396/1397",
                "ABT 1815",
                "BEF 1724",
                "AFT 25 MAR 1599",
                "BET 1670 AND 1675",
                "EST 1832",
                "FROM 1670 TO 1675",
                "INT 1832 (about that)",
                "both 1832 and 1833",
                "1941-W49",
                "44 BC");
        Files.writeString(lore.resolve("lore.yaml"), entries(texts));
        List<String> hints = command("check")
                .out()
                .lines()
                .filter(line -> line.startsWith("  write: "))
                .map(line -> line.substring("  write: ".length()))
                .toList();
        assertThat(hints).hasSize(2 * texts.size());

        Files.writeString(
                lore.resolve("lore.yaml"), entries(hints.stream().distinct().toList()));

        assertThat(command("check").out()).isEmpty();
        assertThat(command("check").code()).isZero();
    }

    private static String entries(List<String> dates) {
        StringBuilder entries = new StringBuilder();
        for (int i = 0; i < dates.size(); i++) {
            entries.append("- {id: e")
                    .append(i)
                    .append(", kind: event, date: ")
                    .append(dates.get(i))
                    .append("}\n")
                    .append("- {id: r")
                    .append(i)
                    .append(", kind: release, released: ")
                    .append(dates.get(i))
                    .append("}\n");
        }
        return entries.toString();
    }

    private Cli command(String... arguments) {
        return Cli.withLore(lore, Stream.of(arguments).toList());
    }
}
