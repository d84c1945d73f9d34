package khitomer.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import khitomer.TestLore;
import khitomer.model.Diagnostic;
import khitomer.model.Lore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters that are lost, that cannot be seen, or that are none. */
class CharactersTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', quoteCharacter = '^', textBlock = """
            name: Starbase #24                      ~ "Starbase #24"
            name: Base ##                           ~ "Base ##"
            name: Base #                            ~ "Base #"
            name: Starbase #24 # the big one        ~ "Starbase #24"
            aliases: [One, Starbase #24             ~ "Starbase #24"
            summary: They sing C  #minor.           ~ "They sing C  #minor."
            aliases: [One, Starbase #24, Two        ~ "Starbase #24"
            sources: [sto:Page #2                   ~ "sto:Page #2"
            """)
    void a_text_that_ends_before_a_sign_with_no_blank_behind_it_is_lost_to_a_comment(String line, String hint) {
        String rest = line.contains("[") ? "\n    ]" : "";

        assertThat(TestLore.of("- id: a\n  kind: place\n  " + line + rest + "\n")
                        .diagnostics())
                .filteredOn(each -> each.code().equals("lost-to-comment"))
                .extracting(Diagnostic::suggestion)
                .containsExactly(hint);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "name: Starbase   # the big one",
                "name: Starbase # 24",
                "name: Starbase ## note",
                "name: Starbase #---",
                "name: 'Starbase' #24",
                "name: Starbase#24",
                "founded: 2293 #sure",
                "located-in: a #home",
                "name: Starbase ####",
                "name: Starbase # -",
                "text: |  #24\n    Prose."
            })
    void a_comment_is_a_comment(String line) {
        assertThat(TestLore.of("- id: a\n  kind: place\n  " + line + "\n").diagnostics())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "name: \"Osten\\u200Bfeld\"",
                "name: Osten\u00ADfeld",
                "aliases: [\"a\\u202Eb\"]",
                "name: \"\\u2066Foo\\u2069\"",
                "name: \"Foo\\U000E0041\"",
                "name: \"Foo\\uFE0F\"",
                "name: \"F\\u200Doo\"",
                "name: \"F\\uFFF9oo\"",
                "name: \"Foo\\uFFFB\"",
                "name: \"Foo\\u200E\"",
                "name: \"Foo \\u200F bar\"",
                "name: \"\u0E44\u0E17\u0E22\\u200Bx\"",
                "name: \"\\U0001F3F4\\U000E0067\\U000E0062\"",
                "name: \"\\U0001F3F4\\U000E007F\"",
                "at: \"a\\u200B\""
            })
    void a_character_in_a_name_or_id_that_cannot_be_seen_is_a_warning(String line) {
        List<Diagnostic> found =
                TestLore.of("- id: a\n  kind: event\n  " + line + "\n").diagnostics();

        assertThat(found).extracting(Diagnostic::code).containsExactly("invisible-character");
        assertThat(found).extracting(each -> each.location().line()).containsExactly(3);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "نیم‌فاصله",
                "क्‍ष",
                "👩‍🚀 Uhura",
                "❤️",
                "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74\uDB40\uDC7F",
                "5️⃣",
                "葛󠄀",
                "ශ්‍රී",
                "\u05E9\u05DC\u05D5\u05DD\u200F",
                "\u05E9\u05DC\u05D5\u05DD!\u200F",
                "\u200EC++ \u05E9\u05DC\u05D5\u05DD",
                "\u0633\u0644\u0627\u0645\u061C",
                "\u0E44\u0E17\u0E22\u200B\u0E44\u0E17\u0E22",
                "\u1781\u17D2\u1798\u17C2\u179A\u200B\u1781\u17D2\u1798\u17C2\u179A",
                "\u0EA5\u0EB2\u0EA7\u200B\u0EA5\u0EB2\u0EA7",
                "\u1019\u103C\u1014\u103A\u200B\u1019\u102C"
            })
    void a_joiner_or_selector_that_a_script_or_emoji_needs_is_fine(String name) {
        assertThat(TestLore.of("- id: a\n  kind: event\n  name: " + name + "\n").diagnostics())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"\"na\\u200bme\": X", "notes: {\"te\\u200bxt\": X, role: y}"})
    void a_character_in_a_key_that_cannot_be_seen_is_named(String line) {
        List<Diagnostic> found =
                TestLore.of("- id: a\n  kind: event\n  " + line + "\n").diagnostics();

        assertThat(found).hasSize(1);
        assertThat(found.get(0).message()).contains("U+200B, which cannot be seen");
        assertThat(found.get(0).suggestion()).isIn("name", "text");
    }

    @Test
    void an_id_is_read_without_what_cannot_be_seen() {
        Lore lore = TestLore.of("{id: \"ma\\u200Bra\", kind: character, see-also: \"ma\\u200Bra\"}\n");

        assertThat(lore.repository().find("mara")).isPresent();
        assertThat(lore.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("invisible-character", "invisible-character");
    }

    @Test
    void an_id_is_read_without_what_its_script_needs_in_words() {
        Lore lore = TestLore.of("{id: \"\u0E44\u0E17\u0E22\\u200B\u0E44\u0E17\u0E22\", kind: character}\n");

        assertThat(lore.repository().find("\u0E44\u0E17\u0E22\u0E44\u0E17\u0E22"))
                .isPresent();
        assertThat(lore.diagnostics()).isEmpty();
    }

    @Test
    void half_a_pair_of_surrogates_is_no_character() {
        Lore lore = TestLore.of(
                "- {id: a, kind: event, name: \"x\\ud800y\"}\n- {id: b, kind: event, name: \"\\ud83d\\ude00\"}\n");

        assertThat(lore.diagnostics()).extracting(Diagnostic::code).containsExactly("not-utf-8");
        assertThat(TestLore.entry(lore, "b").name()).isEqualTo("😀");
    }

    @Test
    void a_file_has_at_most_64_mebibytes() {
        assertThat(FileCollector.MOST_BYTES).isEqualTo(64L << 20);
    }

    @Test
    void what_is_lost_is_lost_in_world_yaml_too() {
        Lore lore = LoreReader.read(Map.of("world.yaml", "name: Sector #9\n", "a.yaml", "{id: a, kind: event}\n"));

        assertThat(lore.diagnostics()).extracting(Diagnostic::code).containsExactly("lost-to-comment");
    }
}
