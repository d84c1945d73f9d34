package khitomer.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import khitomer.TestLore;
import khitomer.check.Rules;
import khitomer.model.Diagnostic;
import khitomer.model.Lore;
import khitomer.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a message says to write is read as what was meant, and the reason that it gives is the true one. */
class HintLawTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', quoteCharacter = '^', textBlock = """
            - dash          ~ a text cannot begin with '- '; put it in quotes
            ? what          ~ a text cannot begin with '? '; put it in quotes
            ?               ~ a text cannot begin with '? '; put it in quotes
            : x             ~ a text cannot begin with ': '; put it in quotes
            [x] y           ~ a text cannot begin with '['; put it in quotes
            {x} y           ~ a text cannot begin with '{'; put it in quotes
            | x             ~ a text cannot begin with '|'; put it in quotes
            > x             ~ a text cannot begin with '>'; put it in quotes
            %x              ~ a text cannot begin with '%'; put it in quotes
            @x              ~ a text cannot begin with '@'; put it in quotes
            `x              ~ a text cannot begin with '`'; put it in quotes
            *x y            ~ a text cannot begin with '*'; put it in quotes
            a: b            ~ a text that contains ': ' must stand in quotes
            x:              ~ a text that contains ': ' must stand in quotes
            """)
    void the_reason_of_a_slip_is_the_true_one_and_the_hint_is_the_text_in_quotes(String name, String reason) {
        Lore lore = TestLore.of("- id: a\n  kind: event\n  name: " + name + "\n- id: b\n  kind: event\n");

        assertThat(lore.diagnostics()).extracting(Diagnostic::message).containsExactly(reason);
        assertThat(lore.diagnostics()).extracting(Diagnostic::instead).containsExactly("name: \"" + name + "\"");
    }

    @Test
    void a_text_that_begins_with_the_sign_of_a_comment_is_answered_as_such() {
        Lore lore = TestLore.of("- id: a\n  kind: event\n  name: #24\n");

        assertThat(lore.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("'name' has no value: '#' begins a comment; put the text in quotes");
        assertThat(lore.diagnostics()).extracting(Diagnostic::instead).containsExactly("\"#24\"");
        assertThat(lore.diagnostics())
                .extracting(each -> each.location().column())
                .containsExactly(9);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', quoteCharacter = '^', textBlock = """
            aliases: ["Foo", Season Twenty: House Divided] ~ "Season Twenty: House Divided"
            notes: [He said: never]                        ~ "He said: never"
            title: [Captain: Enterprise]                   ~ "Captain: Enterprise"
            tags: [a:  b]                                  ~ "a:  b"
            sources: [Book: Two]                           ~ "Book: Two"
            """)
    void a_colon_in_a_list_is_answered_by_put_it_in_quotes(String line, String hint) {
        Lore lore = TestLore.of("- id: a\n  kind: character\n  " + line + "\n");

        assertThat(lore.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("a text that contains ': ' must stand in quotes");
        assertThat(lore.diagnostics()).extracting(Diagnostic::instead).containsExactly(hint);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', quoteCharacter = '^', textBlock = """
            "[[Eman]]"       ~ e-1
            "[[e-1]]"        ~ e-1
            "[[e-1|Him]]"    ~ e-1
            [[Eman]]         ~ e-1
            "[[nobody]]"     ~
            """)
    void a_reference_in_brackets_is_answered_by_the_id_that_is_meant(String written, String id) {
        List<Diagnostic> found = problems("""
                - {id: e-1, kind: character, name: Eman}
                - id: war
                  kind: event
                  participants: %s
                """.formatted(written));

        assertThat(found).extracting(Diagnostic::code).containsExactly("wrong-shape");
        assertThat(found).extracting(Diagnostic::instead).containsExactly(id == null ? "" : id);
    }

    static Stream<Long> seeds() {
        return IntStream.range(0, 1000).mapToObj(Long::valueOf);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_hint_that_is_followed_leads_to_no_other_mistake(long seed) {
        Random random = new Random(seed);
        String text = entry(random);
        List<Diagnostic> found = problems(text);

        for (Diagnostic diagnostic : found) {
            if (!diagnostic.instead().isEmpty() && diagnostic.instead().indexOf('\n') < 0) {
                String followed = followed(text, diagnostic);

                assertThat(problems(followed))
                        .as("%s%n%s%n%s", diagnostic, text, followed)
                        .hasSizeLessThan(found.size())
                        .extracting(Diagnostic::code)
                        .isSubsetOf(found.stream().map(Diagnostic::code).toList());
            }
        }
    }

    private static List<Diagnostic> problems(String text) {
        return Rules.check(TestLore.of(text)).stream()
                .filter(each -> each.severity() != Severity.NOTE)
                .toList();
    }

    private static String entry(Random random) {
        List<String> lines = new ArrayList<>(List.of("- id: war", "  kind: event"));
        List<String> fields =
                List.of("name: %s", "summary: %s", "outcome: %s", "aliases: [One, %s]", "tags:\n    - %s");
        lines.add("  " + fields.get(random.nextInt(fields.size())).formatted(text(random)));
        lines.add("- id: a");
        lines.add("  kind: event");
        return String.join("\n", lines) + "\n";
    }

    private static String text(Random random) {
        List<String> pieces = List.of(
                "Season Twenty",
                ": ",
                " #24",
                "- ",
                "? ",
                "[[a]]",
                "{b}",
                "[c]",
                "|",
                "> ",
                "%",
                "@",
                "`",
                "*x",
                "&y",
                "!z",
                "\"",
                "'",
                ", ",
                ":",
                " # no",
                "x",
                " and ",
                "Ja'rod",
                "~");
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        return text.toString();
    }

    /**
     * The text as somebody would mend it: the whole field, or what stands from the place on up to the end of the value.
     */
    private static String followed(String text, Diagnostic diagnostic) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int number = diagnostic.location().line() - 1;
        String line = lines.get(number);
        int colon = diagnostic.instead().indexOf(": ");
        String key = colon < 0 ? "" : diagnostic.instead().substring(0, colon + 1);
        String start = line.strip();
        boolean whole = !key.isEmpty() && start.startsWith(key)
                || diagnostic.instead().startsWith("- ") && start.startsWith("- ");
        int column = line.offsetByCodePoints(0, diagnostic.location().column() - 1);
        String end = !whole && line.substring(0, column).contains("[") ? "]" : "";
        lines.set(
                number,
                (whole ? line.substring(0, line.indexOf(start)) : line.substring(0, column))
                        + diagnostic.instead()
                        + end);
        return String.join("\n", lines) + "\n";
    }
}
