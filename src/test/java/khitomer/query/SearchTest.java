package khitomer.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import khitomer.TestLore;
import khitomer.model.Lore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {

    private static final Lore PEACE = TestLore.of("""
            - {id: planet, kind: place, name: Planet, founded: 2000}
            - {id: massacre, kind: event, name: Massacre, summary: "The worst day of the [[planet]], as Qo'noS tells it."}
            - {id: year, kind: event, name: Year of Peace, date: 2293, at: planet}
            - {id: talk, kind: mission, name: Talk, text: Somebody speaks of the Planet.}
            """);

    private static List<SearchHit> hits(Lore lore, String text) {
        return Search.of(text, lore.repository(), lore.world())
                .hits(lore.repository().entries());
    }

    private static boolean isFound(String wanted, String summary) {
        Lore lore = TestLore.of("- {id: entry, kind: place, name: X, summary: \"" + summary + "\"}");
        return !hits(lore, wanted).isEmpty();
    }

    @Test
    void all_words_are_found_folded_like_names_and_the_best_passage_comes_first() {
        assertThat(hits(PEACE, "planet"))
                .extracting(hit -> hit.entry().id() + " " + hit.field())
                .containsExactly("planet name", "massacre summary", "talk text", "year at");
        assertThat(hits(PEACE, "qonos DAY"))
                .extracting(SearchHit::words)
                .containsExactly("The worst day of the Planet, as Qo'noS tells it.");
        assertThat(hits(PEACE, "worst year")).isEmpty();
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "家康, 徳川家康が率いる東軍と石田三成の西軍が戦った。",
        "戦, 関ヶ原の戦い",
        "戦い, 関ヶ原の戦い",
        "スター, ウルトラスターウォーズ",
        "ター, スター・ウォーズ",
        "ガンダム, 機動戦士ｶﾞﾝﾀﾞﾑ",
        "人々, 多くの人々が",
        "𠮷野, 牛丼の𠮷野家",
        "전쟁, 한국전쟁이",
        "เทพ, กรุงเทพมหานคร",
        "มหา, กรุงเทพมหานคร",
        "ວຽງ, ນະຄອນຫຼວງວຽງຈັນ",
        "ពេញ, រាជធានីភ្នំពេញ",
        "ကုန်, ရန်ကုန်မြို့",
        "第2次, 第2次世界大戦",
        "2次世界, 第2次世界大戦",
        "2, 第２次世界大戦",
        "trek, 新Trekの世界",
        "世, 新Trekの世界",
        "🚀, Apollo🚀11",
    })
    void a_word_of_a_script_without_spaces_is_found_anywhere(String wanted, String text) {
        assertThat(isFound(wanted, text)).isTrue();
    }

    @ParameterizedTest(name = "{0} not in {1}")
    @CsvSource({
        "rek, 新Trekの世界",
        "3次, 第23次世界大戦",
        "か, 漫画がある",
        "하, 한국",
        "กิ, กา",
        "康家, 徳川家康",
        "hammer, sledgehammer",
    })
    void a_word_is_not_found_in_the_middle_of_a_word_with_spaces_or_in_another_letter(String wanted, String text) {
        assertThat(isFound(wanted, text)).isFalse();
    }

    @Test
    void a_line_break_does_not_part_a_word_of_a_script_without_spaces() {
        assertThat(isFound("家康", "徳川家\\n  康が率いる")).isTrue();
        assertThat(isFound("gogh", "van go\\ngh")).isFalse();
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "aquila, L''Aquila",
        "aqui, L’Aquila",
        "laquila, L’Aquila",
        "צהל, צה״ל",
        "צה״ל, צהל",
        "גירפה, ג׳ירפה",
        "ג׳ירפה, ג'ירפה",
        "צהל, צה”ל",
        "l''aquila, L‘Aquila",
        "abruzzo, Città d’Abruzzo.",
        "yeu, L’Île-d’Yeu",
        "ile, L’Île-d’Yeu",
        "brien, Miles O''Brien",
        "mpok, J''mpok",
        "jarod, Ja''rod",
        "ja''rod, Ja''rod",
        "artagnan, Il a vu d’Artagnan.",
        "amore, Quest’amore",
        "uss, U.S.S. Enterprise",
        "u.s.s, USS Enterprise",
        "org, memory-alpha.example.org",
        "2293, '[2290,2293]'",
        "2293, 2290..2293",
        "alpha, memory_alpha",
    })
    void what_follows_an_apostrophe_or_a_dot_is_a_word_too(String wanted, String text) {
        assertThat(isFound(wanted, text)).isTrue();
    }

    @Test
    void a_quotation_mark_inside_a_word_is_dropped_and_one_around_it_is_not_part_of_it() {
        assertThat(isFound("צהל", "חיילי צה\\\"ל")).isTrue();
        assertThat(isFound("צה\"ל", "חיילי צה\\\"ל")).isTrue();
        assertThat(isFound("hello", "she said \\\"hello\\\"")).isTrue();
        assertThat(isFound("saidhello", "she said \\\"hello\\\"")).isFalse();
    }

    @Test
    void one_or_two_letters_after_an_apostrophe_are_no_word() {
        assertThat(isFound("or", "Côte d'Or")).isFalse();
        assertThat(isFound("s", "Mogh's")).isFalse();
        assertThat(isFound("cote dor", "Côte d'Or")).isTrue();
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "eowyn, Éowyn",
        "eowyn, E\u0301owyn",
        "ｅｏｗｙｎ, Éowyn",
        "cooperation, co\u00ADoperation",
        "σοφος, ΣΟΦΌΣ",
        "σοφοσ, σοφός",
        "שלום, שָׁלוֹם",
        "محمد, مُحَمَّد",
        "हिन्दी, हिन्दी में",
        "VII, Final Fantasy Ⅶ",
        "strasse, Straße",
        "𐐨, 𐐀𐐁",
    })
    void a_word_is_found_without_its_marks_case_and_width(String wanted, String text) {
        assertThat(isFound(wanted, text)).isTrue();
    }

    @Test
    void whole_words_come_before_beginnings_and_those_before_words_inside_others() {
        Lore lore = TestLore.of("""
                - {id: inside, kind: place, name: L'Aquila}
                - {id: begun, kind: place, name: Aquilae}
                - {id: whole, kind: place, name: Aquila}
                """);

        assertThat(hits(lore, "aquila"))
                .extracting(hit -> hit.entry().id())
                .containsExactly("whole", "begun", "inside");
    }

    @Test
    void ids_roles_captions_notes_tags_dates_and_qualifiers_are_searched() {
        Lore lore = TestLore.of("""
                - {id: mogh-elder, kind: character, name: Mogh, born: 2310-05, tags: [warrior]}
                - {id: fort, kind: place, name: Fort, images: [{caption: From orbit, file: view.png, date: 2250}]}
                - id: raid
                  kind: event
                  name: Raid
                  participants: [{who: mogh-elder, role: scout, note: much too late, until: 2344, disputed: yes}]
                """);

        assertThat(List.of(
                        "elder", "2310", "warrior", "orbit", "view", "2250", "scout mogh", "late", "2344", "disputed"))
                .allSatisfy(word -> assertThat(hits(lore, word)).isNotEmpty());
    }

    @Test
    void an_id_is_not_listed_beside_the_name_that_it_repeats() {
        assertThat(hits(PEACE, "massacre")).extracting(SearchHit::field).containsExactly("name");
    }
}
