package khitomer.cli.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import khitomer.TestLore;
import khitomer.model.Entry;
import khitomer.model.Lore;
import org.junit.jupiter.api.Test;

class PageLinksTest {

    private static final Lore LORE = TestLore.of("""
            - {id: worf, kind: character, name: Worf, member-of: [house], text: "See [[mogh|his father]], [[nobody]], [[worf]]."}
            - {id: house, kind: faction, name: House of Mogh}
            - {id: mogh, kind: character, name: Mogh}
            - {id: late, kind: event, name: "Late\\e[2J", date: 2400, participants: [worf]}
            - {id: early, kind: event, name: Early, date: 2300, participants: [worf]}
            """);

    private static PageLinks links(String... ids) {
        return PageLinks.of(
                List.of(ids).stream().map(id -> TestLore.entry(LORE, id)).toList(), LORE.repository());
    }

    @Test
    void fields_come_first_then_prose_then_what_refers_to_it_in_order() {
        assertThat(links("worf").entries().stream().map(Entry::id)).containsExactly("house", "mogh", "early", "late");
        assertThat(links("worf", "mogh").entries().stream().map(Entry::id)).containsExactly("house", "early", "late");
    }

    @Test
    void the_names_are_numbered_on_two_lines_at_most_and_move_no_cursor() {
        assertThat(links("worf").text(80)).isEqualTo("\n1 House of Mogh  2 Mogh  3 Early  4 Late␛[2J\n");
        assertThat(links("worf").text(26)).isEqualTo("\n1 House of Mogh  2 Mogh\n3 Early  4 Late␛[2J\n");
        assertThat(links("worf").text(10)).isEqualTo("\n1 House of Mogh\n2 Mogh\n");
        assertThat(PageLinks.none().text(80)).isEmpty();
    }

    @Test
    void a_number_means_a_link_and_anything_else_none() {
        assertThat(links("worf").numbered("2").map(Entry::id)).contains("mogh");
        for (String other : List.of("0", "5", "02", "2 3", "", "x", "99", "100")) {
            assertThat(links("worf").numbered(other)).isEmpty();
        }
    }
}
