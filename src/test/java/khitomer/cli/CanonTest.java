package khitomer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one canon says, with names and chains that it does not cut. */
class CanonTest {

    private static final String WORLD = """
            name: Coast
            sources: {tv: {title: Series, canon: screen}, play: {title: Game, canon: game}}
            canon: [screen, game]
            """;
    private static final String LORE = """
            - {id: galaxy, kind: place, name: Galaxy, sources: tv, type: galaxy}
            - {id: quadrant, kind: place, name: Beta Quadrant, located-in: galaxy, sources: tv}
            - {id: sector, kind: place, name: Khitomer Sector, located-in: quadrant, sources: tv}
            - id: colony
              kind: place
              name: Colony
              aliases: [The Settlement, {text: Homestead, source: play}]
              summary: A colony on the border.
              located-in: sector
              type: {text: city, source: play}
              sources: tv
            - {id: house, kind: faction, name: House of Duras, sources: tv}
            - {id: kin, kind: faction, name: Kin, member-of: house, sources: tv, type: {text: house, source: play}}
            - id: guard
              kind: character
              name: Guard
              summary: {text: Only on screen., source: tv}
              member-of: {who: kin, source: play}
              born-in: {place: sector, source: play}
            - {id: guard-2, kind: character, name: Guard, sources: tv}
            - {id: raid, kind: event, name: Raid, date: {date: 2300, source: play}, at: colony, sources: tv}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeLore() throws IOException {
        Files.writeString(folder.resolve("world.yaml"), WORLD);
        Files.writeString(folder.resolve("lore.yaml"), LORE);
    }

    @Test
    void names_never_vanish() {
        assertThat(run("show", "colony", "--canon", "game")).startsWith("""
                Colony  place, colony

                Also called The Settlement; Homestead

                A colony on the border.

                type  city [play]
                """);
        assertThat(run("show", "guard", "--canon", "game"))
                .contains("Only on screen.\n", "member of  Kin [play]")
                .doesNotContain("[tv]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "md", "json", "jsonl", "yaml", "flat", "csv"})
    void other_sources_are_not_shown(String format) {
        assertThat(run("show", "colony,guard", "--canon", "game", "-o", format))
                .contains("Homestead", "A colony on the border.")
                .doesNotContain("tv", "Series");
    }

    @Test
    void other_sources_are_not_exported() throws IOException {
        for (String format : List.of("json", "jsonl", "sql")) {
            assertThat(run("export", format, "--canon", "game"))
                    .as(format)
                    .contains("Homestead")
                    .doesNotContain("\"tv", "'tv", "Series");
        }
        run("export", "md", "--canon", "game", "--into", folder.resolve("pages").toString());
        assertThat(Files.readString(folder.resolve("pages/places/colony.md")))
                .contains("Homestead", "A colony on the border.", "Game")
                .doesNotContain("tv", "Series");
    }

    @Test
    void of_an_entry_of_which_the_canon_says_nothing_the_head_is_shown() {
        Cli page = Cli.withLore(folder, List.of("show", "sector", "--canon", "game"));
        Cli record = Cli.withLore(folder, List.of("show", "sector", "--canon", "game", "-o", "flat"));

        assertThat(page).isEqualTo(new Cli(0, """
                Khitomer Sector  place, sector

                nothing in canon 'game'; 1 statement in screen
                """, ""));
        assertThat(record.code()).isZero();
        assertThat(record.out()).contains("sector.name\tKhitomer Sector\t").doesNotContain("located-in", "tv");
        assertThat(record.err())
                .isEqualTo("khitomer: 'Khitomer Sector': nothing in canon 'game'; 1 statement in screen\n");
    }

    @Test
    void a_summary_is_part_of_the_head_wherever_its_source_is_written() throws IOException {
        Files.writeString(folder.resolve("more.yaml"), """
                - {id: ann, kind: character, name: Ann, summary: A smith., sources: tv, title: {text: Dame, source: play}}
                - {id: ben, kind: character, name: Ben, summary: {text: A smith., source: tv}, title: {text: Sir, source: play}}
                """);

        assertThat(run("list", "--where", "summary=A smith.", "--canon", "game", "-o", "ids"))
                .isEqualTo("ann\nben\n");
    }

    @Test
    void chains_of_places_are_not_cut() {
        assertThat(run("show", "guard", "--canon", "game"))
                .contains("born in    Khitomer Sector, Beta Quadrant, Galaxy [play]");
        assertThat(run("show", "guard", "--canon", "game", "-o", "json")).contains("\"name\": \"Khitomer Sector\"");
        assertThat(run("show", "guard", "--canon", "game", "-o", "flat"))
                .contains("guard.born-in.name\tKhitomer Sector\t");
    }

    @Test
    void filters_go_along_chains_that_the_canon_does_not_tell() {
        assertThat(run("list", "--at", "quadrant", "--canon", "game", "-o", "ids"))
                .isEqualTo("raid\ncolony\n");
        assertThat(run("list", "--member-of", "house", "--canon", "game", "-o", "ids"))
                .isEqualTo("guard\nkin\n");
        assertThat(run("timeline", "galaxy", "--canon", "screen")).isEmpty();
    }

    @Test
    void verbs_agree_with_the_number_that_is_left() {
        Cli one = Cli.withLore(folder, List.of("list", "characters", "--member-of", "kin", "--where", "name=Nobody"));
        Cli several = Cli.withLore(folder, List.of("list", "characters", "--where", "name=Nobody"));

        assertThat(one.err())
                .isEqualTo("khitomer: 1 entry is a character and is part of 'Kin'; none has name=Nobody\n");
        assertThat(several.err()).isEqualTo("khitomer: 2 entries are characters; none of them has name=Nobody\n");
    }

    @Test
    void what_no_value_is_left_of_is_in_no_list() {
        assertThat(run("list", "places", "--canon", "game", "-o", "ids")).isEqualTo("colony\n");
        assertThat(run("list", "places", "--canon", "screen", "-o", "ids"))
                .isEqualTo("colony\ngalaxy\nquadrant\nsector\n");
    }

    private String run(String... arguments) {
        return Cli.withLore(folder, List.of(arguments)).out();
    }
}
