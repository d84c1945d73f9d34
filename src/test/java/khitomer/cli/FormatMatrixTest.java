package khitomer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import khitomer.render.OutputFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command in every format: it holds the answer, or is refused. */
class FormatMatrixTest {

    private static final String LORE = """
            - {id: mara, kind: character, name: Mara, born: 2300, summary: {text: A smith., source: seed, note: so they say}}
            - {id: guild, kind: faction, name: Guild}
            - {id: joan, kind: character, name: Joan, member-of: guild, mother: mara, born: 2325}
            - {id: feast, kind: event, name: Feast, participants: [{who: joan, role: guest}], date: 2350, after: fair}
            - {id: fair, kind: event, name: Fair, participants: [{who: joan, role: judge}], before: feast}
            - {id: raid, kind: mission, name: Raid, date: 2350, at: nowhere}
            """;

    /** What each answer holds that no entry says by itself; of what is an entry, something of each. */
    private static final Map<String, List<String>> ANSWERS = Map.ofEntries(
            Map.entry("list characters", List.of("mara", "joan")),
            Map.entry("show mara", List.of("A smith.", "seed", "so they say")),
            Map.entry("search smith", List.of("mara", "A smith.")),
            Map.entry("timeline joan", List.of("joan", "feast", "inferred")),
            Map.entry("missions", List.of("raid")),
            Map.entry("who feast", List.of("joan", "guest", "east")),
            Map.entry("links joan --out", List.of("out", "mother", "mara")),
            Map.entry("path mara,guild", List.of("mara", "joan", "guild", "mother of")),
            Map.entry("when fair", List.of("fair", "2350-12-31")),
            Map.entry("when fair,feast", List.of("fair", "feast", "before")),
            Map.entry("when fair --why", List.of("fair", "2350-12-31", "before")),
            Map.entry("date 2300", List.of("2300", "2300-12-31")),
            Map.entry("age joan --at 2350", List.of("joan", "24 or 25")),
            Map.entry("gaps", List.of("fair", "2350-12-31")),
            Map.entry("kinds mission", List.of("released", "arc")),
            Map.entry("stats", List.of("character", "2")),
            Map.entry("check", List.of("dangling-reference", "nowhere")),
            Map.entry("doctor version", List.of("picocli")));

    @TempDir
    private static Path folder;

    @BeforeAll
    static void writeLore() throws IOException {
        Files.writeString(folder.resolve("lore.yaml"), LORE);
    }

    static Stream<Arguments> matrix() {
        return ANSWERS.keySet().stream()
                .sorted()
                .flatMap(command -> Arrays.stream(OutputFormat.values()).map(format -> Arguments.of(command, format)));
    }

    @ParameterizedTest(name = "{0} -o {1}")
    @MethodSource("matrix")
    void a_format_holds_the_answer_or_is_refused(String command, OutputFormat format) {
        Cli cli = run(command + " -o " + format.word());

        // Cells of a table are values, without what is said of them.
        boolean page = command.startsWith("show") && format.isOfColumns();
        boolean whole = format != OutputFormat.IDS
                && (format != OutputFormat.GITHUB && format != OutputFormat.SARIF || command.equals("check"));
        if (cli.code() == 2) {
            assertThat(cli.out()).isEmpty();
            assertThat(cli.err()).matches("(?s)khitomer: .*(cannot hold|is a format of 'khitomer check' alone).*");
        } else if (whole && !page) {
            assertThat(cli.out()).contains(ANSWERS.get(command));
        } else {
            assertThat(cli.out()).isNotEmpty();
        }
    }

    @Test
    void json_keeps_what_is_said_of_prose() {
        assertThat(run("show mara -o json").out())
                .contains("\"summary\": \"A smith.\"")
                .containsSubsequence("\"summary-said\": {", "\"note\": \"so they say\"", "\"source\": [", "\"seed\"");
    }

    @Test
    void a_refusal_names_the_formats_that_hold_the_answer() {
        assertThat(run("age joan --at 2350 -o yaml")).isEqualTo(new Cli(2, "", """
                khitomer: yaml cannot hold this answer; use 'text', 'json', 'jsonl', 'csv', 'tsv', 'md' or 'ids'
                Try 'khitomer age --help'.
                """));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"timeline", "timeline joan", "timeline --by decade", "search smith", "search joan"})
    void what_rows_say_besides_an_entry_is_never_left_out(String command) {
        for (String format : List.of("yaml", "flat")) {
            Cli cli = run(command + " -o " + format);

            assertThat(cli.code()).isEqualTo(2);
            assertThat(cli.out()).isEmpty();
            assertThat(cli.err()).contains(format + " cannot hold this answer; use 'text'");
        }
    }

    private static Cli run(String command) {
        return Cli.run(
                Stream.concat(Stream.of(command.split(" ")), Stream.of("--lore", folder.toString(), "--no-cache"))
                        .toList());
    }
}
