package khitomer.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameTest {

    private static final String LETTERS = "aZ9é ßİıŌÅ-–_.'’ʻ`´ʹ′＇ΣςЖ日𝔸\u0301\u0130ﬁ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Qo'noS",
                "QO’NOS",
                "qonos",
                "Qo`noS",
                "Qo´noS",
                "Qoʹnos",
                "Qoʻnos",
                "Qoʼnos",
                "Qoʽnos",
                "Qoʾnos",
                "Qoʿnos",
                "Qo‘nos",
                "Qo‛nos",
                "Qo′nos",
                "Qoꞌnos",
                "Qo＇nos",
                "qo-nos",
                "qo nos",
                "q.o.n.o.s",
                "q\u00B7o\u2022n\u30FBo\u3002s",
                "q\uFF0Eo\u2027n\uFF65o\uFF61s",
                "q\u2212o\u2043n\u203Fo\u2040s",
                "ǪOnoS"
            })
    void apostrophes_case_marks_dots_hyphens_and_blanks_never_matter(String typed) {
        assertThat(Name.fold(typed)).isEqualTo(typed.startsWith("Ǫ") ? "oonos" : "qonos");
    }

    @ParameterizedTest
    @CsvSource({
        "U.S.S. Enterprise-A, ussenterprisea",
        "Éowyn, eowyn",
        "Ōtautahi, otautahi",
        "Straße, strasse",
        "ﬁre, fire",
        "ΣΊΣΥΦΟΣ, σισυφοσ",
        "K'mpec – son, kmpecson",
        "İstanbul, istanbul"
    })
    void a_name_is_compared_by_its_plain_letters(String name, String folded) {
        assertThat(Name.fold(name)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "Łódź, lodz",
        "Ærøskøbing, aeroskobing",
        "Đorđe, dorde",
        "Þór, thor",
        "Ħal, hal",
        "Œuvre, oeuvre",
        "Diyarbakır, diyarbakir",
        "Ðuro, duro",
        "GROẞ, gross",
        "ǾRSTED, orsted"
    })
    void letters_with_strokes_and_joined_letters_are_what_people_type_for_them(String name, String folded) {
        assertThat(Name.fold(name)).isEqualTo(folded);
        assertThat(Name.fold("日" + name)).isEqualTo("日" + folded);
    }

    @Test
    void every_latin_letter_with_a_stroke_is_its_base_letter() {
        Pattern stroked = Pattern.compile("LATIN (?:CAPITAL|SMALL) LETTER (?:LONG )?([A-Z]|THORN) WITH .*STROKE.*");
        Map<String, String> found = new TreeMap<>();
        IntStream.range(0xA0, 0xA800).filter(Character::isDefined).forEach(letter -> {
            Matcher named = stroked.matcher(Character.getName(letter));
            if (named.matches()) {
                String base = named.group(1).toLowerCase(Locale.ROOT).replace("thorn", "th");
                found.put(Character.toString(letter) + " " + base, Name.fold(Character.toString(letter)));
            }
        });

        assertThat(found).hasSizeGreaterThan(60);
        assertThat(found).allSatisfy((letter, folded) -> assertThat(letter).endsWith(" " + folded));
        assertThat(Name.fold("\u1E9Felta")).isEqualTo("delta");
        // Letters of Unicode 16, which Java 17 does not know.
        assertThat(Name.fold("\uA7CCa\uA7CD")).isEqualTo("sas");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Robert \"Bob\" Stone",
                "Robert “Bob” Stone",
                "Robert „Bob“ Stone",
                "Robert «Bob» Stone",
                "Robert 「Bob」 Stone",
                "Robert ‚Bob‘ Stone",
                "Robert ‹Bob› Stone",
                "Rob\u00ADert Bob Stone",
                "Robert\u200B Bob Stone",
                "\u2066Robert Bob Stone\u2069",
                "Robert Bob Stone\uFE0F",
                "Robert ＂Bob＂ Stone"
            })
    void quotation_marks_and_what_cannot_be_seen_never_matter(String name) {
        assertThat(Name.fold(name)).isEqualTo("robertbobstone");
    }

    @Test
    void an_id_keeps_letters_with_strokes_but_not_what_cannot_be_seen() {
        assertThat(Name.toId("Łódź")).isEqualTo("łodz");
        assertThat(Name.toId("Rahm\u00ADburg")).isEqualTo("rahmburg");
    }

    @ParameterizedTest
    @CsvSource({
        "Qo'noS, qonos",
        "I.K.S. Kri'stak, iks-kristak",
        "Battle of Narendra III, battle-of-narendra-iii",
        "\"Season Twenty: House Divided\", season-twenty-house-divided",
        "Éowyn, eowyn",
        "日本, 日本",
        "--a--b--, a-b"
    })
    void an_id_is_made_of_the_words_of_the_name(String name, String id) {
        assertThat(Name.toId(name.replace("\"", ""))).isEqualTo(id);
    }

    @Test
    void an_id_is_lower_case_words_and_digits_joined_by_single_hyphens() {
        assertThat(Stream.of("worf", "jarod-2346", "a1-b2").allMatch(Name::isId))
                .isTrue();
        assertThat(Stream.of("", "Worf", "a--b", "-a", "a-", "a b", "a_b", "ja'rod")
                        .noneMatch(Name::isId))
                .isTrue();
    }

    static Stream<Long> seeds() {
        return IntStream.range(0, 200).mapToObj(Long::valueOf);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void folding_twice_changes_nothing_more(long seed) {
        String folded = Name.fold(text(seed));

        assertThat(Name.fold(folded)).isEqualTo(folded);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_stands_beside_a_letter_does_not_change_how_it_is_folded(long seed) {
        String latin = new Random(seed)
                .ints(20, ' ', 0x250)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();

        assertThat(Name.fold(latin + "日")).isEqualTo(Name.fold(latin) + "日");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_id_of_a_name_is_an_id_or_empty(long seed) {
        String id = Name.toId(text(seed));

        assertThat(id.isEmpty() || Name.isId(id)).as(id).isTrue();
    }

    private static String text(long seed) {
        Random random = new Random(seed);
        int[] letters = LETTERS.codePoints().toArray();
        return IntStream.range(0, random.nextInt(12))
                .map(i -> letters[random.nextInt(letters.length)])
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
