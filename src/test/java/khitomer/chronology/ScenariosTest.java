package khitomer.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import khitomer.date.Axis;
import khitomer.date.Bounds;
import khitomer.model.Diagnostic;
import khitomer.model.Entry;
import khitomer.model.InMemoryRepository;
import khitomer.model.Lore;
import khitomer.model.Times;
import khitomer.yaml.LoreReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What time allows, scenario by scenario. */
class ScenariosTest {

    static final String WORLD = """
            time:
              eras:
                ABY: {at: 0, first: 0}
                BBY: {at: 0, first: 0, counts: down}
                SA: {at: 591, last: 3441}
                TA: {follows: SA, last: 3021}
                SR: {at: TA 1601}
                SD: {units-per-year: 1000, at: 2323, from: 40000}
            kinds:
              thing:
                plural: things
                fields:
                  date: {date: whole}
                  born: {date: start}
                  died: {date: end}
                  born-in: {refers-to: any, means: born-in}
                  died-in: {refers-to: any, means: died-in}
                  mother: {refers-to: any, means: mother}
                  father: {refers-to: any, means: father}
                  participants: {refers-to: any, many: yes, means: overlaps}
                  lasted: duration
                  age-at-death: duration
            """;

    private static Lore lore(String... entries) {
        return LoreReader.read(Map.of("world.yaml", WORLD, "things.yaml", String.join("\n", entries)));
    }

    private static Chronology consistent(Lore lore) {
        assertThat(lore.diagnostics()).isEmpty();
        Chronology chronology = Chronology.of(lore.repository());
        assertThat(chronology.contradictions()).isEmpty();
        return chronology;
    }

    private static String times(Lore lore, String id) {
        Times times = Chronology.of(lore.repository())
                .times(lore.repository().find(id).orElseThrow());
        return "start " + text(times.start()) + " | end " + text(times.end());
    }

    private static String text(Bounds bounds) {
        return (bounds.hasEarliest() ? Axis.day(bounds.earliest()) : "") + ".."
                + (bounds.hasLatest() ? Axis.day(bounds.latest()) : "");
    }

    private static Diagnostic only(Lore lore) {
        List<Diagnostic> found = Chronology.of(lore.repository()).contradictions();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static void contradicts(Lore lore, String code, int facts, long days) {
        Diagnostic diagnostic = only(lore);
        assertThat(diagnostic.code()).isEqualTo(code);
        assertThat(diagnostic.evidence()).hasSize(facts);
        assertThat(diagnostic.shortfall() / Axis.SECONDS_PER_DAY).isEqualTo(days);
    }

    @Test
    void between_two_dated_events() {
        Lore lore = lore("""
                - {id: praxis-explosion, date: 2293}
                - {id: khitomer-conference, date: 2293, after: praxis-explosion}
                - {id: khitomer-accords, after: khitomer-conference, before: khitomer-massacre}
                - {id: khitomer-massacre, date: 2346}
                - {id: mogh, died-in: khitomer-massacre}
                - {id: worf, born: 2340-12-09, father: mogh}
                """);

        consistent(lore);
        assertThat(times(lore, "khitomer-accords"))
                .isEqualTo("start 2293-01-01..2346-12-31 | end 2293-01-01..2346-12-31");
        assertThat(times(lore, "mogh")).isEqualTo("start ..2340-12-09 | end 2346-01-01..2346-12-31");
    }

    @Test
    void already_dead() {
        Lore lore =
                lore("- {id: gorkon, died: 2293-06}", "- {id: narendra-talks, date: 2294-02, participants: [gorkon]}");

        contradicts(lore, "TIME011", 3, 215);
        assertThat(only(lore).message()).isEqualTo("'gorkon' takes part in 'narendra-talks' after dying");
        assertThat(only(lore).evidence())
                .extracting(fact -> fact.text() + " | " + fact.implies())
                .containsExactly(
                        "date: 2294-02 | 'narendra-talks' starts on or after 2294-02-01",
                        "participants: [gorkon] | 'narendra-talks' starts no later than 'gorkon' dies",
                        "died: 2293-06 | 'gorkon' dies by 2293-06-30");
        assertThat(only(lore).location()).hasToString("things.yaml:2:30");
    }

    @Test
    void namesakes_in_a_contradiction_may_have_been_taken_for_one() {
        assertThat(only(lore(
                                "- {id: jarod-2346, name: Jarod, died: 2346}",
                                "- {id: jarod-2411, name: Jarod}",
                                "- {id: attack, date: 2411, participants: [jarod-2346]}"))
                        .message())
                .isEqualTo("'jarod-2346' takes part in 'attack' after dying; several entries are called 'Jarod', "
                        + "and two may have been taken for one");
    }

    @Test
    void of_many_contradictions_fifty_are_told_and_the_rest_counted() {
        String many = IntStream.range(0, 60)
                .mapToObj(i -> "- {id: e" + i + ", born: 2340, died: 2300}\n")
                .collect(Collectors.joining());

        List<Diagnostic> found = Chronology.of(lore(many).repository()).contradictions();

        assertThat(found).hasSize(50);
        assertThat(found.get(49).message())
                .isEqualTo("'e49' ends before it begins; 10 contradictions more are not told");
    }

    @Test
    void order_alone() {
        Lore lore = lore(
                "- {id: siege, before: truce}",
                "- {id: truce, before: coronation}",
                "- {id: coronation, before: siege}");

        contradicts(lore, "TIME017", 3, 0);
        assertThat(times(lore, "siege")).isEqualTo("start .. | end ..");
    }

    @Test
    void dying_in_a_battle_and_born_in_a_war() {
        Lore lore = lore(
                "- {id: four-year-war, date: 2241/2245}",
                "- {id: captain, died: 2245-03}",
                "- {id: axanar, date: 2245, part-of: four-year-war, participants: [captain]}",
                "- {id: child, born-in: four-year-war}");

        consistent(lore);
        assertThat(times(lore, "axanar")).startsWith("start 2245-01-01..2245-03-31 |");
        assertThat(times(lore, "four-year-war")).startsWith("start 2241-01-01..2241-12-31 |");
    }

    @Test
    void part_outside_its_whole() {
        contradicts(
                lore(
                        "- {id: dominion-war, date: 2373-12/2375-12}",
                        "- {id: first-strike, date: 2373-11-29, part-of: dominion-war}"),
                "TIME013",
                3,
                1);
    }

    @Test
    void eras_that_share_a_zero() {
        consistent(lore("- {id: anakin, born: 41 BBY, died: 4 ABY, age-at-death: 45}"));
        consistent(lore("- {id: anakin, born: 41 BBY, died: 4 ABY, age-at-death: 44}"));
        contradicts(lore("- {id: anakin, born: 41 BBY, died: 4 ABY, age-at-death: 47}"), "TIME015", 3, 363);
    }

    @Test
    void ages_and_reckonings() {
        Lore lore = lore(
                "- {id: bilbo, born: SR 1290-09-22}",
                "- {id: party, date: TA 3001-09-22, participants: [{who: bilbo, age: 111}]}");

        consistent(lore);
        assertThat(times(lore, "bilbo")).isEqualTo("start 6921-09-22..6921-09-22 | end 7032-09-22..");
    }

    @Test
    void approximate_and_uncertain() {
        Lore about = lore(
                "- {id: envoy, died: 2291-08}",
                "- {id: treaty, date: 2292~}",
                "- {id: signing, part-of: treaty, participants: [envoy]}");
        Lore perhaps = lore(
                "- {id: envoy, died: 2291-08}",
                "- {id: treaty, date: 2292?}",
                "- {id: signing, part-of: treaty, participants: [envoy]}");

        consistent(about);
        assertThat(times(about, "treaty")).startsWith("start 2291-01-01..2291-08-31 |");
        contradicts(perhaps, "TIME020", 4, 122);
        assertThat(times(perhaps, "treaty")).isEqualTo("start ..2291-08-31 | end ..");
    }

    @Test
    void one_of_a_set() {
        Lore fits = lore("- {id: coup, date: [2290,2293,2297..2299], after: edict}", "- {id: edict, date: 2295}");

        consistent(fits);
        assertThat(times(fits, "coup")).isEqualTo("start 2297-01-01..2299-12-31 | end 2297-01-01..2299-12-31");
        assertThat(only(lore(
                                "- {id: coup, date: [2290,2299], after: edict, before: fall}",
                                "- {id: edict, date: 2292}",
                                "- {id: fall, date: 2297}"))
                        .code())
                .isEqualTo("TIME019");
    }

    @Test
    void decimal_counts() {
        consistent(lore("- {id: alert, date: 2364-02-26, before: farpoint}", "- {id: farpoint, date: SD 41153.7}"));
    }

    @Test
    void displaced() {
        String[] entries = {
            "- {id: yar, born: 2337, died: 2364}",
            "- {id: narendra-iii, date: 2344, participants: [{who: yar, displaced: yes}]}",
            "- {id: sela, born: 2345, mother: {id: yar, displaced: yes}}"
        };
        List<String> more = new ArrayList<>(List.of(entries));
        more.add("- {id: debrief, date: 2366, participants: [yar]}");

        consistent(lore(entries));
        contradicts(lore(more.toArray(String[]::new)), "TIME011", 3, 365);
    }

    @Test
    void a_long_chain() {
        List<String> entries = List.of(
                "- {id: launch, date: 2285-03}",
                "- {id: voyage, after: launch, lasted: {at-least: 5 years}}",
                "- {id: mutiny, after: {event: voyage, by: 2 years}}",
                "- {id: inquiry, after: mutiny, before: verdict}");
        Lore open = lore(String.join("\n", entries), "- {id: verdict}");

        contradicts(lore(String.join("\n", entries), "- {id: verdict, date: 2291}"), "TIME018", 7, 58);
        consistent(open);
        assertThat(times(open, "voyage")).endsWith("end 2290-02-28..");
        assertThat(times(open, "inquiry")).startsWith("start 2292-02-28..");
        assertThat(times(open, "verdict")).startsWith("start 2292-02-28..");
    }

    @Test
    void a_bound_is_explained_by_the_statements_along_the_way_to_it() {
        Lore lore = lore(
                "- {id: a, date: 2290}",
                "- {id: b, after: a}",
                "- {id: c, after: b, before: d}",
                "- {id: d, date: 2300}");
        Entry c = lore.repository().find("c").orElseThrow();

        Chronology chronology = Chronology.of(lore.repository());

        assertThat(chronology.why(c, true, true))
                .extracting(fact -> fact.text() + " | " + fact.implies())
                .containsExactly(
                        "date: 2290 | 'a' starts on or after 2290-01-01",
                        "after: [a] | 'a' ends before 'b' starts",
                        "after: [b] | 'b' ends before 'c' starts");
        assertThat(chronology.why(c, false, false))
                .extracting(fact -> fact.text() + " | " + fact.implies())
                .containsExactly("date: 2300 | 'd' ends by 2300-12-31", "before: [d] | 'c' ends before 'd' starts");
        assertThat(chronology.why(lore.repository().find("a").orElseThrow(), true, true))
                .hasSize(1);
    }

    static Stream<Long> seeds() {
        return IntStream.range(0, 150).mapToObj(Long::valueOf);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_order_of_entries_changes_nothing(long seed) {
        Random random = new Random(seed);
        List<Entry> entries = new ArrayList<>(lore(random(random)).repository().entries());
        Chronology chronology = Chronology.of(InMemoryRepository.of(entries));
        List<Times> times = entries.stream().map(chronology::times).toList();
        List<Entry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, random);

        Chronology other = Chronology.of(InMemoryRepository.of(shuffled));

        assertThat(other.contradictions()).isEqualTo(chronology.contradictions());
        assertThat(entries.stream().map(other::times)).isEqualTo(times);
    }

    private static String random(Random random) {
        StringBuilder entries = new StringBuilder();
        int size = 3 + random.nextInt(8);
        List<String> orders = List.of("before", "after", "during", "includes", "participants", "same-time", "father");
        for (int i = 0; i < size; i++) {
            entries.append("- {id: e").append(i);
            if (random.nextInt(3) > 0) {
                entries.append(", date: ").append(2290 + random.nextInt(20)).append(random.nextInt(4) == 0 ? "?" : "");
            }
            for (String order : orders) {
                if (random.nextInt(5) == 0) {
                    entries.append(", ").append(order).append(": e").append(random.nextInt(size));
                }
            }
            entries.append("}\n");
        }
        return entries.toString();
    }
}
