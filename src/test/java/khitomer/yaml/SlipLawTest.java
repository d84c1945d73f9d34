package khitomer.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import khitomer.TestLore;
import khitomer.model.Diagnostic;
import khitomer.model.Entry;
import khitomer.model.Lore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A slip costs at most the entry that it is in. */
class SlipLawTest {

    private static final List<String> NAMES = List.of("mara", "guild", "harbor", "old-oak", "finn", "zoe");

    @Test
    void a_line_one_column_off_is_one_mistake_and_every_entry_is_there_once() {
        Lore lore = TestLore.of("""
                - id: mara
                  kind: character
                - id: guild
                  kind: faction
                 summary: They sell spices.
                - id: harbor
                  kind: place
                """);

        assertThat(lore.repository().entries()).extracting(Entry::id).containsExactly("mara", "guild", "harbor");
        assertThat(lore.diagnostics()).extracting(Diagnostic::code).containsExactly("not-yaml");
    }

    @Test
    void a_hyphen_one_column_off_is_one_mistake_and_every_entry_is_there_once() {
        Lore lore = TestLore.of("""
                - id: mara
                  kind: character
                 - id: guild
                   kind: faction
                - id: harbor
                  kind: place
                """);

        assertThat(lore.repository().entries()).extracting(Entry::id).containsExactly("mara", "guild", "harbor");
        assertThat(lore.diagnostics()).extracting(Diagnostic::code).containsExactly("not-yaml");
    }

    @Test
    void entries_that_are_indented_less_than_the_first_are_read_too() {
        Lore lore = TestLore.of(
                "  - id: mara\n    kind: character\n- id: guild\n  kind: faction\n- id: harbor\n  kind: place\n");

        assertThat(lore.repository().entries()).extracting(Entry::id).containsExactly("mara", "guild", "harbor");
        assertThat(lore.diagnostics()).extracting(Diagnostic::code).containsExactly("not-yaml");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {" name: Mara", "name: Mara", " kind: faction", "   name: Mara"})
    void a_key_one_column_off_with_deeper_lines_below_is_told_as_crooked_indentation(String line) {
        Lore lore =
                TestLore.of("- id: mara\n  kind: character\n" + line + "\n  summary: one\n- {id: b, kind: event}\n");

        assertThat(lore.diagnostics()).hasSize(1);
        assertThat(lore.diagnostics().get(0).message()).contains("indent").doesNotContain("quotes");
        assertThat(lore.diagnostics().get(0).suggestion()).doesNotContain("summary");
        assertThat(lore.repository().entries()).extracting(Entry::id).containsExactlyInAnyOrder("mara", "b");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "-id: x\n kind: event\n- {id: b, kind: event}",
                "-id: x\n  kind: event\n- {id: b, kind: event}",
                "- {id: b, kind: event}\n-id: x\n kind: event",
                "- {id: b, kind: event}\n-id: x\n  kind: event",
                "- {id: b, kind: event}\n-name: X\n kind: event\n summary: one"
            })
    void a_hyphen_with_no_blank_behind_it_is_told_as_such(String text) {
        Lore lore = TestLore.of(text + "\n");

        assertThat(lore.diagnostics()).extracting(Diagnostic::message).containsExactly("missing space after '-'");
        assertThat(lore.repository().entries()).extracting(Entry::id).containsExactlyInAnyOrder("b", "x");
        assertThat(lore.diagnostics().get(0).location().line()).isEqualTo(text.startsWith("-id") ? 1 : 2);
        assertThat(lore.diagnostics().get(0).suggestion()).startsWith("- ");
    }

    static Stream<Long> seeds() {
        return IntStream.range(0, 1000).mapToObj(Long::valueOf);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_slip_in_an_entry_leaves_those_before_it_as_they_were_and_doubles_none(long seed) {
        Random random = new Random(seed);
        List<String> entries = NAMES.stream().map(SlipLawTest::entry).toList();
        int slipped = random.nextInt(entries.size());
        List<String> withSlip = new ArrayList<>(entries);
        withSlip.set(slipped, slip(entries.get(slipped), random));

        Lore whole = TestLore.of(String.join("", entries));
        Lore lore = TestLore.of(String.join("", withSlip));

        List<String> ids = lore.repository().entries().stream().map(Entry::id).toList();
        assertThat(new HashSet<>(ids)).as("each once of %s", ids).hasSize(ids.size());
        for (int i = 0; i < slipped; i++) {
            Entry before = TestLore.entry(whole, NAMES.get(i));
            assertThat(lore.repository().find(NAMES.get(i)).map(Entry::statements))
                    .contains(before.statements());
        }
    }

    private static String entry(String id) {
        return """
                - id: %1$s
                  kind: event
                  aliases: [One %1$s, "Two %1$s"]
                  date: 2293
                  notes:
                    - {text: A note., role: x}
                    - Another note.
                  summary: A sentence about %1$s.
                """.formatted(id);
    }

    /** The entry with one slip somewhere in it, but none that is YAML of another entry. */
    private static String slip(String entry, Random random) {
        List<String> lines = new ArrayList<>(entry.lines().toList());
        int number = random.nextInt(lines.size());
        String line = lines.get(number);
        int at = random.nextInt(line.length() + 1);
        lines.set(
                number,
                switch (random.nextInt(8)) {
                    case 0 -> " " + line;
                    case 1 -> line.startsWith(" ") ? line.substring(1) : line;
                    case 2 -> line.replaceFirst(":", "");
                    case 3 -> line.substring(0, at) + "\"" + line.substring(at);
                    case 4 -> line.substring(0, at) + "[" + line.substring(at);
                    case 5 -> "\t" + line;
                    case 6 -> line.substring(0, at) + "@#%{}]'&*!|>`?".charAt(random.nextInt(14)) + line.substring(at);
                    default -> line.replaceFirst("- ?", "-");
                });
        return String.join("\n", lines) + "\n";
    }

    @Test
    void what_cannot_be_read_is_told_by_its_place() {
        assertThat(LoreReader.read(Map.of(
                                "lore.yaml",
                                "- id: mara\n  kind: character\n  aliases: [#24, b]\n- id: b\n  kind: event\n"))
                        .diagnostics())
                .extracting(each -> each.location().line() + " " + each.suggestion())
                .containsExactly("3 aliases: [\"#24\", b]");
    }
}
