package khitomer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import khitomer.TestLore;
import khitomer.model.Citation;
import khitomer.model.Entry;
import khitomer.model.Lore;
import khitomer.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written as YAML is the same lore when it is read back. */
class RoundTripLawTest {

    @TempDir
    private Path folder;

    static Stream<Long> seeds() {
        return LongStream.range(0, 60).boxed();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_lore_that_is_listed_as_yaml_reads_back_as_the_same_lore(long seed) throws IOException {
        String entries = new RandomLore(seed).entries();
        Lore lore = TestLore.of(RandomLore.WORLD, entries);
        assertNothingIsLost(lore);
        Files.writeString(folder.resolve("world.yaml"), RandomLore.WORLD);
        Files.writeString(folder.resolve("lore.yaml"), entries);

        String listed = yaml("list");

        assertThat(told(listed)).isEqualTo(told(lore));
    }

    @Test
    void an_entry_that_is_shown_as_yaml_reads_back_as_the_same_entry() throws IOException {
        String entries = """
                - id: expulsion
                  kind: event
                  name: 'The expulsion: #2'
                  lasted: {at-least: 14 days, note: by order}
                  date:
                    - [2290,2293..2295]
                    - {date: 2300, source: seed}
                  sources: seed
                - {id: klingon, kind: species, max-age: 150, parent-age: {min: 13, max: 90}}
                """;
        Files.writeString(folder.resolve("lore.yaml"), entries);

        String shown = yaml("show", "expulsion,klingon");

        assertThat(shown)
                .contains("lasted: {at-least: 14 days, note: by order}")
                .contains("parent-age: {min: 13, max: 90}")
                .contains("- {date: 2300, source: seed}");
        assertThat(told(TestLore.of(shown))).isEqualTo(told(TestLore.of(entries)));
    }

    @Test
    void bounds_are_words_on_pages_and_parts_in_formats_for_programs() throws IOException {
        Files.writeString(folder.resolve("lore.yaml"), """
                - {id: expulsion, kind: event, lasted: {at-least: 14 days}}
                - {id: siege, kind: event, lasted: {at-least: 1 months, at-most: 2 years}}
                """);

        assertThat(run("show", "expulsion").out()).contains("lasted  at least 14 days");
        assertThat(run("show", "siege").out()).contains("lasted  1 months to 2 years");
        assertThat(run("show", "siege", "-o", "json").out()).contains("\"at-most\": \"2 years\"");
        assertThat(run("show", "siege", "-o", "flat").out()).contains("siege.lasted.at-most\t2 years\t");
    }

    @Test
    void what_could_not_be_read_is_not_left_out_in_silence() throws IOException {
        Files.writeString(folder.resolve("lore.yaml"), """
                - {id: mara, kind: character, name: Mara, born: nonsense, died: 22x}
                - {id: joan, kind: character, name: Joan, mother: [ann, joan]}
                - {id: ann, kind: character, name: Ann, born: 2300}
                """);

        Cli list = run("list", "-o", "yaml");

        assertThat(list.code()).isZero();
        assertThat(list.err())
                .endsWith("khitomer: warning: values were left out because of errors: "
                        + "1 error in 'joan', 2 errors in 'mara'\n");
        assertThat(run("show", "ann", "-o", "yaml").err()).doesNotContain("left out");
        assertThat(run("list", "-o", "json").err()).doesNotContain("left out");
    }

    private Cli run(String... arguments) {
        return Cli.run(Stream.concat(Stream.of(arguments), Stream.of("--lore", folder.toString(), "--no-cache"))
                .toList());
    }

    private String yaml(String... arguments) {
        Cli cli =
                run(Stream.concat(Stream.of(arguments), Stream.of("-o", "yaml")).toArray(String[]::new));
        assertThat(cli.code()).isZero();
        return cli.out();
    }

    /** Random names hold characters that cannot be seen, of which lore is warned and which stay. */
    private static void assertNothingIsLost(Lore lore) {
        assertThat(lore.diagnostics()).allMatch(each -> each.code().equals("invisible-character"));
    }

    private static Map<String, String> told(String yaml) {
        Lore lore = TestLore.of(RandomLore.WORLD, yaml);
        assertNothingIsLost(lore);
        return told(lore);
    }

    private static Map<String, String> told(Lore lore) {
        return lore.repository().entries().stream()
                .collect(
                        Collectors.toMap(Entry::id, RoundTripLawTest::told, (one, other) -> one + other, TreeMap::new));
    }

    private static String told(Entry entry) {
        return entry.kind().name() + "|" + entry.name() + "|" + written(entry.sources()) + "|"
                + entry.statements().stream()
                        .map(RoundTripLawTest::told)
                        .sorted()
                        .collect(Collectors.joining("\n"));
    }

    private static String told(Statement statement) {
        return statement.field().name() + "[" + statement.index() + "] = "
                + statement.value().written()
                + statement.qualifiers().entrySet().stream()
                        .map(said -> said.getKey() + ": " + said.getValue().written())
                        .toList()
                + written(statement.sources());
    }

    private static List<String> written(List<Citation> sources) {
        return sources.stream().map(Citation::written).toList();
    }
}
