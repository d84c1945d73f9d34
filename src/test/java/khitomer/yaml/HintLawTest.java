package khitomer.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import khitomer.Seeds;
import khitomer.TestLore;
import khitomer.check.Rules;
import khitomer.model.Diagnostic;
import khitomer.model.Lore;
import khitomer.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertThat(lore.diagnostics()).extracting(Diagnostic::suggestion).containsExactly("name: \"" + name + "\"");
    }

    @Test
    void a_text_that_begins_with_the_sign_of_a_comment_is_answered_as_such() {
        Lore lore = TestLore.of("- id: a\n  kind: event\n  name: #24\n");

        assertThat(lore.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("'name' has no value: '#' begins a comment; put the text in quotes");
        assertThat(lore.diagnostics()).extracting(Diagnostic::suggestion).containsExactly("\"#24\"");
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
            """)
    void a_colon_in_a_list_is_answered_by_put_it_in_quotes(String line, String hint) {
        Lore lore = TestLore.of("- id: a\n  kind: character\n  " + line + "\n");

        assertThat(lore.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("a text that contains ': ' must stand in quotes");
        assertThat(lore.diagnostics()).extracting(Diagnostic::suggestion).containsExactly(hint);
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
        assertThat(found).extracting(Diagnostic::suggestion).containsExactly(id == null ? "" : id);
    }

    @ParameterizedTest(name = "{0} deep")
    @ValueSource(ints = {65, 2000, 100_000})
    void what_is_nested_too_deep_is_one_mistake_at_any_depth(int depth) {
        String text = "- {id: a, kind: event, tags: " + "{a: ".repeat(depth) + "b" + "}".repeat(depth) + "}\n"
                + "- {id: b, kind: event}\n";

        List<Diagnostic> found = problems(text);

        assertThat(found).extracting(Diagnostic::message).containsExactly("nested more than 64 deep");
        assertThat(found).extracting(Diagnostic::suggestion).containsExactly("");
    }

    @Test
    void a_slip_before_very_deep_brackets_is_answered_without_going_into_them() {
        String text = "- {id: a, kind: event, name: x: y, tags: " + "[".repeat(5000) + "]".repeat(5000) + "}\n";

        assertThat(problems(text)).hasSizeBetween(1, 2);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', quoteCharacter = '^', textBlock = """
            - {id: a, kind: event                         ~ 1:3 this bracket is never closed; close it, or put the text in quotes
            - {id: a, kind: event, aliases: [x, y}        ~ 1:38 unexpected '}'; close what is open first, or quote the text
            - {id: a, kind: event} x                      ~ 1:24 unexpected text after the closing bracket
            - {id: a, kind: event}}                       ~ 1:23 unexpected '}'; all brackets are closed before it
            - {id: a, kind: event, aliases: [x, y]]}      ~ 1:39 unexpected ']'; close what is open first, or quote the text
            - id: a|  kind: event|  aliases: [one, two    ~ 3:12 this bracket is never closed; close it, or put the text in quotes
            - id: a|  kind: event|  aliases: [one,|    two|  summary: x ~ 3:12 this bracket is never closed; close it, or put the text in quotes
            - id: a|  kind: event|  aliases: [one, two]]  ~ 3:22 unexpected ']'; all brackets are closed before it
            - id: a|  kind: event|  aliases: [one, two] x ~ 3:23 unexpected text after the closing bracket
            """)
    void a_bracket_that_is_missing_or_too_many_is_one_mistake_at_its_place_and_nothing_is_put_in_quotes(
            String lines, String told) {
        List<Diagnostic> found = problems(lines.replace('|', '\n') + "\n- {id: b, kind: event}\n");

        assertThat(found)
                .extracting(
                        each -> each.location().line() + ":" + each.location().column() + " " + each.message())
                .containsExactly(told);
        assertThat(found).extracting(Diagnostic::suggestion).containsExactly("");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', quoteCharacter = '^', textBlock = """
            tags: [C #, d]        ~ tags: ["C #", d]
            tags: [x, C #12, d]   ~ tags: [x, "C #12", d]
            tags: [a, b #c] # yes ~ tags: [a, "b #c"] # yes
            """)
    void a_comment_that_takes_the_closing_bracket_is_told_as_such(String line, String hint) {
        List<Diagnostic> found = problems("- id: a\n  kind: event\n  " + line + "\n");

        assertThat(found)
                .extracting(Diagnostic::message)
                .containsExactly("'#' begins a comment; put the text in quotes");
        assertThat(found).extracting(Diagnostic::suggestion).containsExactly(hint);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', quoteCharacter = '^', textBlock = """
            - {id: e, kind: event, date: %1861}    ~ a text cannot begin with '%'; put it in quotes
            - {id: e, kind: event, name: Base #12} ~ '#' begins a comment; put the text in quotes
            - {id: e, kind: event, name: a: b}     ~ a text with ': ' inside {…} must stand in quotes
            - {id: e, kind: event, tags: [@a, b]}  ~ a text cannot begin with '@'; put it in quotes
            """)
    void the_reason_of_a_slip_in_braces_is_the_true_one(String line, String reason) {
        assertThat(TestLore.of(line + "\n").diagnostics())
                .extracting(Diagnostic::message)
                .first()
                .isEqualTo(reason);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', quoteCharacter = '^', textBlock = """
            aliases: ["b": c]                 ~ a text that contains ': ' must stand in quotes ~
            aliases: ["a", 'Foo': bar]        ~ a text that contains ': ' must stand in quotes ~
            notes:|    - "Quote": he said     ~ a text that contains ': ' must stand in quotes ~
            notes:|    Chapter 1: A|    Chapter 2: B ~ a text that contains ': ' must stand in quotes ~
            aliases:|    - x: y: z            ~ a text that contains ': ' must stand in quotes ~ - "x: y: z"
            aliases: [x: y: z]                ~ a text with ': ' inside […] must stand in quotes ~ aliases: ["x: y: z"]
            notes:|    - Note: x|      more text ~ a text that contains ': ' must stand in quotes ~ - "Note: x|  more text"
            title: {Captain: E}               ~ this value of 'title' lacks the key 'text' ~
            aliases: {Foo: bar}               ~ this value of 'aliases' lacks the key 'text' ~
            aliases: [? x]                    ~ a text cannot begin with '? '; put it in quotes ~ "? x"
            aliases:|    - ? x                ~ a text cannot begin with '? '; put it in quotes ~ "? x"
            summary: 'Tis: x                  ~ this quote is never closed ~ summary: "'Tis: x"
            notes: {text: He said, "no"}      ~ a text with a comma inside {…} must stand in quotes ~ notes: {text: 'He said, "no"'}
            summary: - x|    - y              ~ a list begins in the line below its key; for a text with such lines write '|' behind the key ~
            summary: one|    two #3|    three ~ '#' begins a comment; put the text in quotes ~ summary: "one|  two #3|  three"
            name: | #24                       ~ 'name' has no value: '#' begins a comment; put the text in quotes ~ "| #24"
            """)
    void a_slip_in_a_value_is_one_mistake_and_its_hint_is_whole_or_none(String line, String reason, String hint) {
        String lines = line.contains("| #") ? line : line.replace("|", "\n");
        List<Diagnostic> found = problems("- id: a\n  kind: character\n  " + lines + "\n- {id: b, kind: event}\n");

        assertThat(found).extracting(Diagnostic::message).containsExactly(reason);
        assertThat(found)
                .extracting(each -> each.suggestion().replaceAll("\n +", "|  "))
                .containsExactly(hint == null ? "" : hint);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', quoteCharacter = '^', textBlock = """
            see-also: #guild                        ~ 'see-also' has no value: '#' begins a comment
            born: #2290                             ~ 'born' has no value: '#' begins a comment
            see-also: [b: x]                        ~ this value of 'see-also' lacks the key 'id' or 'who' or 'event' or 'place'
            see-also: @guild                        ~ no entry is called '@guild'
            see-also: [b, `guild]                   ~ no entry is called '`guild'
            see-also: [#guild, b]                   ~ no entry is called '#guild'
            see-also: guild: x                      ~ no entry is called 'guild: x'
            member-of: %guild                       ~ no entry is called '%guild'
            sources: [Book: Two]                    ~ 'sources' takes one text, not a mapping
            sources: @book                          ~ world.yaml declares no source '@book'
            born: @2290                             ~ '@2290' is not a date: '@' cannot stand here
            title: {text: C, from: 2290: x}         ~ no era is called 'x'
            """)
    void a_value_that_no_quotes_would_mend_is_one_mistake_and_gets_no_hint(String line, String reason) {
        List<Diagnostic> found =
                problems("- id: a\n  kind: character\n  " + line + "\n- {id: b, kind: character, name: Beta}\n");

        assertThat(found).extracting(Diagnostic::message).containsExactly(reason);
        assertThat(found).extracting(Diagnostic::suggestion).containsExactly("");
    }

    @Test
    void a_slip_is_told_as_what_the_field_does_not_take_unless_the_entry_ignores_that() {
        List<Diagnostic> found = problems("""
                - {id: a, kind: event, see-also: @b}
                - {id: b, kind: event, see-also: @c, ignore: dangling-reference}
                - {id: c, kind: event, summary: @d}
                """);

        assertThat(found)
                .extracting(each -> each.location().line() + " " + each.code())
                .containsExactly("1 dangling-reference", "2 not-yaml", "3 not-yaml");
    }

    @Test
    void a_date_with_both_qualifiers_is_offered_as_yaml_takes_it() {
        List<Diagnostic> found = problems("- {id: e, kind: event, date: ~?1861}\n");

        assertThat(found).extracting(Diagnostic::suggestion).containsExactly("1861%");
    }

    static Stream<Long> seeds() {
        return Seeds.of(1000);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_hint_that_is_followed_leads_to_no_other_mistake(long seed) {
        Random random = new Random(seed);
        String text = entry(random);
        List<Diagnostic> found = problems(text);

        for (Diagnostic diagnostic : found) {
            if (!diagnostic.suggestion().isEmpty() && diagnostic.suggestion().indexOf('\n') < 0) {
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
        List<String> fields = List.of(
                "name: %s",
                "summary: %s",
                "outcome: %s",
                "aliases: [One, %s]",
                "tags:\n    - %s",
                "see-also: %s",
                "participants: [a, %s]",
                "date: %s",
                "notes: {text: %s}",
                "notes:\n    %s",
                "aliases:\n    - %s\n    - Two",
                "summary: One\n    %s\n    three",
                "image: %s",
                "id2: %s");
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
                "#24",
                "a",
                "2290",
                "?",
                "\"b\"",
                "'Tis ",
                "\u200b",
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
        int colon = diagnostic.suggestion().indexOf(": ");
        String key = colon < 0 ? "" : diagnostic.suggestion().substring(0, colon + 1);
        String start = line.strip();
        boolean whole = !key.isEmpty() && start.startsWith(key)
                || diagnostic.suggestion().startsWith("- ") && start.startsWith("- ");
        int column = diagnostic.code().startsWith("TIME")
                ? line.indexOf(": ") + 2
                : line.offsetByCodePoints(0, diagnostic.location().column() - 1);
        String before = line.substring(0, column);
        String end = whole ? "" : before.contains("[") ? "]" : before.contains("{") ? "}" : "";
        lines.set(
                number,
                (whole ? line.substring(0, line.indexOf(start)) : line.substring(0, column))
                        + diagnostic.suggestion()
                        + end);
        return String.join("\n", lines) + "\n";
    }
}
