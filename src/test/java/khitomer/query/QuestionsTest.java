package khitomer.query;

import static khitomer.TestLore.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import khitomer.TestLore;
import khitomer.model.Clock;
import khitomer.model.Lore;
import khitomer.model.Repository;
import khitomer.query.Links.Way;
import org.junit.jupiter.api.Test;

class QuestionsTest {

    private static final Lore LORE = TestLore.of("""
            missions: {for: {ALL: everyone, ROM: romulans}}
            sources: {book: {title: Book, canon: print}, song: {title: Song, canon: song}}
            canon: [print, song]
            """, """
            - {id: planet, kind: place, name: Planet, founded: 2000}
            - {id: camp, kind: place, name: Camp, located-in: planet, founded: 2288}
            - {id: klingons, kind: species, name: Klingons}
            - {id: empire, kind: faction, name: Empire}
            - {id: house, kind: faction, name: House, member-of: empire}
            - {id: worf, kind: character, name: Worf, species: klingons, member-of: house, born: 2340, died-in: massacre}
            - {id: mogh, kind: character, name: Mogh, species: klingons, born: {date: 2310, source: book}, died-in: massacre}
            - id: massacre
              kind: event
              name: Massacre
              date: [{date: 2346, source: book}, {date: 2344, source: song}]
              at: camp
              participants: [{who: worf, role: survivor}]
              summary: The worst day of the [[planet]], as Qo'noS tells it.
            - {id: conference, kind: event, name: Conference, date: 2293-06, at: planet, participants: [empire]}
            - {id: year, kind: event, name: Year of Peace, date: 2293, at: planet}
            - {id: talk, kind: mission, name: Talk, for: [ROM], at: camp, released: 2013-05-21, text: Somebody speaks of the Planet.}
            - {id: raid, kind: mission, name: Raid, for: [ALL], date: 2409}
            """);
    private static final Repository REPOSITORY = LORE.repository();

    @Test
    void a_timeline_of_a_place_tells_of_what_lies_in_it_and_of_what_happened_there() {
        assertThat(Timeline.of(entry(LORE, "planet"), REPOSITORY, Clock.STORY))
                .extracting(happening -> happening.date().text() + " " + happening.what() + " "
                        + happening.entry().id())
                .containsExactly(
                        "2000 founded planet",
                        "2288 founded camp",
                        "2293-06 event conference",
                        "2293 event year",
                        "2346 event massacre");
    }

    @Test
    void the_production_clock_tells_of_releases_alone() {
        assertThat(Timeline.of(REPOSITORY.entries(), Clock.PRODUCTION))
                .extracting(
                        happening -> happening.what() + " " + happening.entry().id())
                .containsExactly("released talk");
    }

    @Test
    void who_was_there_took_part_or_was_born_or_died_in_it() {
        assertThat(Attendance.in(entry(LORE, "planet"), REPOSITORY))
                .extracting(present -> present.who().id() + " " + present.role() + " "
                        + present.event().id())
                .containsExactly("empire  conference", "worf survivor, died massacre", "mogh died massacre");
    }

    @Test
    void missions_are_for_those_whom_they_name_and_for_all() {
        List<String> forRomulans = Missions.among(REPOSITORY.ofKind("mission"), EntryOrder.BY_TIME).stream()
                .filter(mission -> Missions.isFor(mission, "ROM", LORE.world(), false))
                .map(mission -> mission.id())
                .toList();

        assertThat(forRomulans).containsExactly("raid", "talk");
        assertThat(Missions.isFor(entry(LORE, "raid"), "ROM", LORE.world(), true))
                .isFalse();
        assertThat(Missions.isFor(entry(LORE, "talk"), "ROM", LORE.world(), true))
                .isTrue();
    }

    @Test
    void a_whole_has_all_that_belongs_to_its_parts_and_a_place_all_that_lies_in_it() {
        assertThat(Containment.partsOf(REPOSITORY, entry(LORE, "empire"))).containsExactly("empire", "house", "worf");
        assertThat(Containment.placesIn(REPOSITORY, entry(LORE, "planet"))).containsExactly("planet", "camp");
    }

    @Test
    void referrers_of_certain_kinds_are_those_of_all_without_the_others() {
        assertThat(REPOSITORY.referrers("camp", kind -> kind.name().equals("mission")))
                .extracting(link -> link.from().id())
                .containsExactly("talk");
        assertThat(REPOSITORY.referrers("camp", any -> true)).isEqualTo(REPOSITORY.referrers("camp"));
    }

    @Test
    void links_are_followed_as_far_and_in_the_way_that_is_asked_for() {
        assertThat(links("worf", EnumSet.of(Way.OUT), 1))
                .containsExactly("OUT died-in massacre", "OUT member-of house", "OUT species klingons");
        assertThat(links("worf", EnumSet.of(Way.IN), 1)).containsExactly("IN participants massacre");
        assertThat(links("house", EnumSet.allOf(Way.class), 2))
                .contains("IN member-of worf", "OUT species klingons")
                .doesNotContain("OUT member-of house");
    }

    private static Stream<String> links(String id, EnumSet<Way> ways, int depth) {
        return Links.of(entry(LORE, id), REPOSITORY, ways, depth).stream()
                .map(hop -> hop.way() + " " + hop.statement().field().name() + " "
                        + hop.other().id());
    }

    @Test
    void a_path_is_as_short_as_can_be_and_never_leads_through_a_species() {
        assertThat(ShortestPath.between(entry(LORE, "worf"), entry(LORE, "mogh"), REPOSITORY))
                .extracting(hop -> hop.holder().id() + " "
                        + hop.statement().field().name() + " " + hop.named().id())
                .containsExactly("worf died-in massacre", "mogh died-in massacre");
        assertThat(ShortestPath.between(entry(LORE, "worf"), entry(LORE, "raid"), REPOSITORY))
                .isEmpty();
        assertThat(ShortestPath.between(entry(LORE, "worf"), entry(LORE, "worf"), REPOSITORY))
                .isEmpty();
    }

    @Test
    void prose_that_names_an_entry_without_a_link_mentions_it() {
        assertThat(Mentions.of(entry(LORE, "planet"), REPOSITORY))
                .extracting(link -> link.from().id())
                .containsExactly("talk");
    }

    @Test
    void a_canon_keeps_its_own_values_and_those_without_any() {
        Repository song = new Canon("song", LORE.world()).only(REPOSITORY);

        assertThat(song.find("massacre")
                        .orElseThrow()
                        .firstNamed("date")
                        .orElseThrow()
                        .value()
                        .written())
                .isEqualTo("2344");
        assertThat(song.find("mogh").orElseThrow().firstNamed("born")).isEmpty();
        assertThat(song.find("worf")
                        .orElseThrow()
                        .firstNamed("born")
                        .orElseThrow()
                        .value()
                        .written())
                .isEqualTo("2340");
    }

    @Test
    void a_selection_tells_which_filter_left_nothing() {
        List<Filter<String>> filters = List.of(
                Filter.of("are long", "is long", word -> word.length() > 3),
                new Filter<>("are red", "is red", word -> false, left -> "'" + left.get(0) + "' is blue"));

        assertThat(Selection.of(List.of("abcd", "efgh", "i"), filters, "word", "words"))
                .isEqualTo(new Selection<>(List.of(), "2 words are long; none of them is red: 'abcd' is blue"));
        assertThat(Selection.of(List.of("i"), filters, "word", "words").emptiedBy())
                .isEqualTo("none of 1 word is long");
    }
}
