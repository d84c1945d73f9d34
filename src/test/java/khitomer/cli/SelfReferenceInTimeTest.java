package khitomer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import khitomer.model.Field;
import khitomer.model.Kind;
import khitomer.terminal.Terminal;
import khitomer.yaml.LoreReader;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What refers to itself in time, alone or by way of another, is a mistake or says nothing; it is asked about like
 * others.
 */
class SelfReferenceInTimeTest {

    private static final List<Kind> KINDS =
            List.copyOf(LoreReader.builtIn().kinds().all());

    @TempDir
    private Path folder;

    /** Every field that says something about time, with every way to refer to oneself in it. */
    static Stream<String> lores() {
        return KINDS.stream()
                .flatMap(kind -> kind.fields().values().stream()
                        .filter(field -> isTried(kind, field))
                        .flatMap(field -> references(field)
                                .map(reference -> "kind: " + kind.name() + ", " + field.name() + ": " + reference)))
                .distinct();
    }

    /** What every kind has is tried with one of them. */
    private static boolean isTried(Kind kind, Field field) {
        boolean isGeneral = KINDS.stream().allMatch(any -> any.fields().containsKey(field.name()));
        return field.means().isPresent() && (!isGeneral || kind.name().equals("event"));
    }

    private static Stream<String> references(Field field) {
        Stream<String> all = Stream.of("mara", "{who: mara, age: 3}", "{who: mara, displaced: yes}");
        Stream<String> ofPoints = Stream.of(
                "mara.start",
                "mara.end",
                "{id: mara.end, within: 5 years}",
                "{id: mara.start, by: 1 year}",
                "{id: mara, by: 2 years, within: 3 years}");
        return field.takesPoint() ? Stream.concat(all, ofPoints) : all;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lores")
    void an_entry_that_refers_to_itself_is_asked_about_without_an_internal_error(String said) throws IOException {
        for (String dated : List.of("", ", from: 2300, until: 2310")) {
            LoreFolder lore = LoreFolder.of(folder, """
                    - {id: mara, %s%s}
                    - {id: siege, kind: event, after: mara, date: 2320}
                    - {id: truce, kind: event, same-time: mara}
                    """.formatted(said, dated));

            assertAnswered(
                    lore, "when mara --why", "when siege, mara", "when mara, truce", "check -o json", "timeline");
        }
    }

    /** Asks all in one session, so that the lore is read but once. */
    private static void assertAnswered(LoreFolder lore, String... questions) {
        Cli cli = Cli.run(
                String.join("\n", questions),
                Map.of(),
                Terminal.NONE,
                "shell",
                "--no-cache",
                "--lore",
                lore.path().toString());

        assertThat(cli.code()).as(cli.err()).isLessThan(70);
        assertThat(cli.err()).doesNotContain("internal error");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lores")
    void two_entries_at_one_time_of_which_one_refers_to_the_other_are_asked_about(String said) throws IOException {
        LoreFolder lore = LoreFolder.of(folder, """
                - {id: vessel, %s}
                - {id: mara, kind: event, same-time: vessel, during: {event: vessel}, lasted: 3 years}
                """.formatted(said));

        assertAnswered(lore, "when vessel, mara", "when vessel --why");
    }
}
