package khitomer.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import khitomer.TestLore;
import khitomer.model.Entry;
import khitomer.model.Lore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLookupTest {

    private static final Lore LORE = TestLore.of("""
            titles: [The, General, House of, House, U.S.S., I.K.S.]
            """, """
            - {id: qonos, kind: place, name: "Qo'noS", aliases: [Kronos]}
            - {id: mojog, kind: character, name: General Mojog}
            - {id: duras, kind: character, name: Duras}
            - {id: house-of-duras, kind: faction, name: House of Duras}
            - {id: house-of-torg, kind: faction, name: House of Torg}
            - {id: jarod-2346, kind: character, name: "Ja'rod"}
            - {id: jarod-son-of-lursa, kind: character, name: "Ja'rod", aliases: ["Ja'rod, son of Torg"]}
            - {id: uss-enterprise-a, kind: ship, name: U.S.S. Enterprise-A}
            - {id: iks-kristak, kind: ship, name: "I.K.S. Kri'stak"}
            - {id: khitomer, kind: place, name: Khitomer, aliases: [Khitomer II]}
            - {id: uss-khitomer, kind: ship, name: U.S.S. Khitomer}
            - {id: sword-of-kahless, kind: item, name: Sword of Kahless}
            - {id: eowyn, kind: character, name: Éowyn}
            - {id: kronos-one, kind: ship, name: Kronos One}
            """);

    private static NameMatch find(String typed) {
        return new NameLookup(LORE).find(typed);
    }

    private static List<String> otherUses(String typed) {
        return new NameLookup(LORE)
                .otherUses(typed, find(typed).entries().get(0)).stream()
                        .map(Entry::id)
                        .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            qonos                | qonos
            QO’NOS               | qonos
            kronos               | qonos
            uss enterprise a     | uss-enterprise-a
            enterprise-a         | uss-enterprise-a
            iks kristak          | iks-kristak
            kristak              | iks-kristak
            general mojog        | mojog
            mojog                | mojog
            the mojog            | mojog
            duras                | duras
            house of duras       | house-of-duras
            torg                 | house-of-torg
            the house of torg    | house-of-torg
            ja'rod, son of torg  | jarod-son-of-lursa
            jarod-2346           | jarod-2346
            khitomer             | khitomer
            khitomer ii          | khitomer
            sword                | sword-of-kahless
            eowyn                | eowyn
            ÉOWYN                | eowyn
            """)
    void a_name_is_found_however_it_is_typed(String typed, String id) {
        assertThat(find(typed).entries()).extracting(Entry::id).containsExactly(id);
    }

    @Test
    void homonyms_are_never_guessed_between() {
        assertThat(find("jarod").entries()).extracting(Entry::id).containsExactly("jarod-2346", "jarod-son-of-lursa");
    }

    @Test
    void what_later_steps_would_have_found_is_mentioned_as_other_uses_but_not_the_beginnings_of_names() {
        assertThat(otherUses("khitomer")).containsExactly("uss-khitomer");
        assertThat(otherUses("kronos")).isEmpty();
    }

    @Test
    void a_miss_is_answered_with_the_nearest_names_and_never_with_an_entry() {
        assertThat(find("kitomer")).isEqualTo(new NameMatch("kitomer", List.of(), List.of("khitomer")));
        assertThat(find("hosue of torg").nearest()).containsExactly("house-of-torg");
        assertThat(find("jarof").nearest()).containsExactly("jarod-2346", "jarod-son-of-lursa");
        assertThat(find("zaphod").nearest()).isEmpty();
    }

    @Test
    void apostrophes_alone_mean_nothing() {
        assertThat(find("'’ -").isNone()).isTrue();
    }
}
