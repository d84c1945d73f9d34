package khitomer.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import khitomer.cli.Cli;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Says why a search found nothing, and says nothing that is not so. */
class SearchCommandTest {

    @TempDir
    private Path lore;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(lore.resolve("world.yaml"), """
                sources:
                  book: {title: The Great Almanac, url: "https://almanac.example/{page}", canon: print}
                  song: {title: Song, canon: song}
                canon: [print, song]
                """);
        Files.writeString(lore.resolve("lore.yaml"), """
                - {id: fort, kind: place, name: Fort, founded: 2200}
                - {id: one, kind: event, name: First Raid, at: fort, date: 2300, summary: A mycelial weapon., sources: ["book:Raids"]}
                - {id: two, kind: event, name: Second Raid, date: 2400, summary: Another mycelial weapon., sources: [book]}
                - {id: three, kind: event, name: Last Raid, summary: No mycelial trick., sources: [song]}
                - {id: worf, kind: character, name: Worf, text: A warrior., notes: [The treaty was his.]}
                """);
    }

    private Cli search(String... words) {
        List<String> arguments = new ArrayList<>(List.of("search", "-o", "ids"));
        arguments.addAll(List.of(words));
        return Cli.withLore(lore, arguments);
    }

    private static Cli nothing(String message) {
        return new Cli(1, "", "khitomer: " + message + "\n");
    }

    @Test
    void the_filter_that_leaves_none_of_the_matches_is_named() {
        assertThat(search("mycelial", "--from", "2500"))
                .isEqualTo(nothing(
                        "3 entries match 'mycelial'; none of them is dated 2500 or later: 'Last Raid' is undated"));
        assertThat(search("mycelial weapon", "--to", "2000"))
                .isEqualTo(nothing("2 entries match 'mycelial weapon'; none of them is dated 2000 or earlier"));
        assertThat(search("mycelial", "--kind", "character"))
                .isEqualTo(nothing("3 entries match 'mycelial'; none of them is a character"));
        assertThat(search("another", "--at", "fort"))
                .isEqualTo(nothing("1 entry matches 'another'; none is at 'Fort'"));
    }

    @Test
    void of_several_filters_the_one_that_leaves_nothing_is_named() {
        assertThat(search("mycelial", "--kind", "event", "--at", "fort", "--from", "2301", "--to", "2302"))
                .isEqualTo(nothing("1 entry matches 'mycelial' and is an event and is at 'Fort'; "
                        + "none is dated between 2301 and 2302"));
    }

    @Test
    void a_canon_that_has_no_match_is_named() {
        assertThat(search("weapon", "--canon", "song"))
                .isEqualTo(nothing("2 entries match 'weapon'; none of them matches in canon 'song'"));
        assertThat(search("weapons", "--canon", "song")).isEqualTo(nothing("no matches for 'weapons'"));
    }

    @Test
    void a_filter_is_not_blamed_for_words_that_are_nowhere() {
        assertThat(search("kraken", "--kind", "event")).isEqualTo(nothing("no matches for 'kraken'"));
        assertThat(search("kraken", "--from", "9999")).isEqualTo(nothing("no matches for 'kraken'"));
    }

    @Test
    void the_nearest_word_is_offered_with_the_number_of_entries_that_have_it() {
        assertThat(search("mycelail"))
                .isEqualTo(nothing("no matches for 'mycelail'; did you mean 'mycelial' (3 entries)?"));
        assertThat(search("mycelail", "weapon"))
                .isEqualTo(nothing("no matches for 'mycelail'; did you mean 'mycelial' (3 entries)?"));
        assertThat(search("wrof")).isEqualTo(nothing("no matches for 'wrof'; did you mean 'Worf' (1 entry)?"));
        assertThat(search("qx", "zy")).isEqualTo(nothing("no matches for 'qx' or 'zy'"));
    }

    @Test
    void words_in_several_passages_of_an_entry_are_found_and_the_rarest_is_shown() {
        assertThat(Cli.withLore(lore, List.of("search", "worf", "treaty", "-o", "csv", "--no-header")))
                .isEqualTo(
                        new Cli(
                                0,
                                "worf,Worf,notes,The treaty was his.\r\n",
                                "khitomer: no single text has all of these words; the entries listed have each of them somewhere\n"));
    }

    @Test
    void words_that_no_entry_has_together_are_not_said_to_be_nowhere() {
        assertThat(search("warrior", "weapon")).isEqualTo(nothing("no entry has both 'warrior' and 'weapon'"));
        assertThat(search("warrior", "weapon", "fort"))
                .isEqualTo(nothing("no entry has all of 'warrior', 'weapon' and 'fort'"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "almanac, 'one,two'",
        "raids, one",
        "example, 'one,two'",
        "characters, worf",
        "founded, fort",
        "place, fort",
        "fort founded 2200, fort"
    })
    void what_a_page_shows_beside_the_values_is_found_where_nothing_else_is(String wanted, String ids) {
        assertThat(search(wanted))
                .extracting(Cli::code, cli -> String.join(",", cli.out().lines().toList()))
                .containsExactly(0, ids);
    }

    @Test
    void a_search_for_nothing_but_punctuation_is_a_mistake() {
        assertThat(search("?!")).isEqualTo(new Cli(2, "", """
                khitomer: no letter or digit to search for in '?!'
                Try 'khitomer search --help'.
                """));
    }
}
