package khitomer.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import khitomer.model.Entry;
import khitomer.model.Lore;
import khitomer.model.LoreChange;
import khitomer.model.Repository;
import khitomer.model.Times;
import khitomer.model.Timing;
import khitomer.yaml.LoreReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Times that are amended are those that solving all would give. */
class AmendmentTest {

    /** A lore, file by file. */
    private final Map<String, String> files = new TreeMap<>(Map.of("world.yaml", ScenariosTest.WORLD));

    private Repository before = repository();
    /** When all could have been before, be it amended or not. */
    private Timing timing = Chronology.of(before);

    private void write(String file, String... entries) {
        files.put(file, String.join("\n", entries) + "\n");
    }

    /** Two that contradict each other, one that hangs together with them, and one that does not. */
    private void writeContradiction() {
        write(
                "a.yaml",
                "- {id: siege, kind: thing, date: 2300, after: fall}",
                "- {id: fall, kind: thing, date: 2310}",
                "- {id: alone, kind: thing, date: 2305}");
        write("b.yaml", "- {id: truce, kind: thing, after: siege}");
        amended();
    }

    private Repository repository() {
        Lore lore = LoreReader.read(files);
        return lore.repository();
    }

    /** What the change of files since the last call amends, compared with what all gives; and goes on from there. */
    private Optional<Map<Entry, Times>> amended() {
        Repository after = repository();
        List<Entry> gone = new ArrayList<>(before.entries());
        gone.removeIf(entry -> isSame(entry, after));
        List<Entry> come = new ArrayList<>(after.entries());
        come.removeIf(entry -> isSame(entry, before));
        Optional<Map<Entry, Times>> amended = Chronology.amend(new LoreChange(before, timing, gone, after, come));
        timing = amended.map(times -> all(after, times)).orElseGet(() -> Chronology.of(after));
        before = after;
        return amended;
    }

    private static boolean isSame(Entry entry, Repository lore) {
        return lore.entries().stream()
                .anyMatch(other -> other.equals(entry) && other.statements().equals(entry.statements()));
    }

    /** All times, which must be those that solving all gives. */
    private Timing all(Repository after, Map<Entry, Times> amended) {
        Chronology solved = Chronology.of(after);
        Map<Entry, Times> all = new HashMap<>();
        for (Entry entry : after.entries()) {
            // Two entries are equal that stand at one place, in whichever lore.
            all.put(entry, amended.containsKey(entry) ? amended.get(entry) : timing.times(entry));
            assertThat(told(all.get(entry))).as(entry.id() + " in " + files).isEqualTo(told(solved.times(entry)));
        }
        return all::get;
    }

    /** Of what contradicts itself only that is told. */
    private static Times told(Times times) {
        return times.isKnown() ? times : Times.UNKNOWN;
    }

    @Test
    void a_date_that_changes_moves_what_is_bounded_by_it_and_nothing_else() {
        write("a.yaml", "- {id: siege, kind: thing, date: 2300}");
        write(
                "b.yaml",
                "- {id: truce, kind: thing, after: siege}",
                "- {id: feast, kind: thing, after: truce, before: fall}",
                "- {id: fall, kind: thing, date: 2350}",
                "- {id: elsewhere, kind: thing, date: 2310, before: fall}");
        amended();
        write("a.yaml", "- {id: siege, kind: thing, date: 2290}");

        assertThat(amended().orElseThrow().keySet())
                .extracting(Entry::id)
                .containsExactlyInAnyOrder("siege", "truce", "feast");
    }

    @Test
    void what_says_nothing_of_time_amends_nothing() {
        write("a.yaml", "- {id: siege, kind: thing, date: 2300}", "- {id: truce, kind: thing, after: siege}");
        amended();
        write(
                "a.yaml",
                "- {id: siege, kind: thing, date: 2300, summary: Long.}",
                "- {id: truce, kind: thing, after: siege}");

        Map<Entry, Times> amended = amended().orElseThrow();

        assertThat(amended.keySet()).extracting(Entry::id).containsExactly("siege");
    }

    @Test
    void an_entry_that_was_named_before_it_was_there_counts_from_then_on() {
        write("a.yaml", "- {id: siege, kind: thing, date: 2300}");
        write("b.yaml", "- {id: truce, kind: thing, after: peace, before: siege}");
        amended();
        write("c.yaml", "- {id: peace, kind: thing, date: 2290}");
        assertThat(amended().orElseThrow()).hasSize(2);

        files.remove("c.yaml");
        assertThat(amended().orElseThrow()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- {id: fall, kind: thing, date: 2290, after: siege}",
                "- {id: siege, kind: thing, date: 2299}",
                "- {id: fall, kind: thing, after: fall}",
                "- {id: fall, kind: thing, after: truce, before: truce}",
                "- {id: fall, kind: thing, date: [2310,2320], before: truce.start}"
            })
    void what_contradicts_or_loses_members_is_left_to_solving_all(String added) {
        write(
                "a.yaml",
                "- {id: siege, kind: thing, date: 2300}",
                "- {id: truce, kind: thing, before: peace}",
                "- {id: peace, kind: thing}",
                "- {id: end, kind: thing, date: 2315, same-time: truce}");
        amended();
        write("b.yaml", added);

        assertThat(amended()).isEmpty();
    }

    @Test
    void what_hangs_together_with_a_contradiction_is_left_to_solving_all() {
        writeContradiction();
        write("b.yaml", "- {id: truce, kind: thing}");
        assertThat(amended()).isEmpty();

        write("b.yaml", "- {id: truce, kind: thing, after: alone}");
        assertThat(amended()).isPresent();
    }

    @Test
    void of_what_hangs_together_with_a_contradiction_nothing_is_known_as_long_as_that_is_sure() {
        writeContradiction();
        write(
                "b.yaml",
                "- {id: truce, kind: thing, after: siege, date: 2320}",
                "- {id: feast, kind: thing, after: truce}");
        assertThat(amended().orElseThrow().values()).containsOnly(Times.UNKNOWN);

        write("b.yaml", "- {id: truce, kind: thing, after: siege}", "- {id: feast, kind: thing, after: truce.start}");
        assertThat(amended().orElseThrow().values()).containsOnly(Times.UNKNOWN);

        write("b.yaml", "- {id: truce, kind: thing, after: siege}", "- {id: feast, kind: thing}");
        assertThat(amended()).isEmpty();

        write("b.yaml", "- {id: truce, kind: thing, after: siege, before: alone}");
        assertThat(amended()).isEmpty();
    }

    @Test
    void a_loop_that_makes_distances_smaller_and_smaller_is_left_to_solving_all() {
        write("a.yaml", "- {id: one, kind: thing, date: ../2000, after: {event: other, by: 90000000000 years}}");
        write("b.yaml", "- {id: other, kind: thing}");
        amended();
        write("b.yaml", "- {id: other, kind: thing, after: {event: one, by: 90000000000 years}}");

        assertThat(amended()).isEmpty();
    }

    @Test
    void a_long_row_that_comes_behind_a_contradiction_is_as_unknown() {
        write(
                "a.yaml",
                "- {id: siege, kind: thing, date: 2300, after: fall}",
                "- {id: fall, kind: thing, date: 2310}",
                "- {id: e0, kind: thing, after: siege}");
        amended();
        List<String> many = new ArrayList<>();
        for (int i = 1; i < 60; i++) {
            many.add("- {id: e" + i + ", kind: thing, after: e" + (i - 1) + "}");
        }
        write("b.yaml", many.toArray(String[]::new));

        assertThat(amended().orElseThrow().values()).hasSize(59).containsOnly(Times.UNKNOWN);
    }

    @Test
    void of_what_is_too_much_all_is_solved() {
        List<String> many = new ArrayList<>();
        for (int i = 1; i < 3000; i++) {
            many.add("- {id: e" + i + ", kind: thing, after: e" + (i - 1) + "}");
        }
        write("many.yaml", many.toArray(String[]::new));
        write("a.yaml", "- {id: e0, kind: thing, date: 2300}");
        amended();
        write("a.yaml", "- {id: e0, kind: thing, date: 2301}");

        assertThat(amended()).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void random_changes_give_what_solving_all_gives(long seed) {
        Random random = new Random(seed);
        Map<Boolean, Integer> told = new HashMap<>();
        for (int lore = 0; lore < 40; lore++) {
            files.keySet().removeIf(file -> !file.equals("world.yaml"));
            int size = 2 + random.nextInt(8);
            // In half of them little contradicts itself, in a quarter much.
            int wild = Math.max(0, random.nextInt(4) - 1);
            for (int file = 0; file < size; file++) {
                write(file + ".yaml", some(random, file, size, wild));
            }
            before = repository();
            timing = Chronology.of(before);
            for (int change = 0; change < 6; change++) {
                for (int many = random.nextInt(3); many >= 0; many--) {
                    int file = random.nextInt(size + 1);
                    if (random.nextInt(6) == 0) {
                        files.remove(file + ".yaml");
                    } else {
                        write(file + ".yaml", some(random, file, size, wild));
                    }
                }
                told.merge(amended().isPresent(), 1, Integer::sum);
            }
        }
        assertThat(told.get(true)).isGreaterThan(25);
        assertThat(told.get(false)).isGreaterThan(25);
    }

    private static String[] some(Random random, int file, int size, int wild) {
        String[] entries = new String[1 + random.nextInt(2)];
        for (int i = 0; i < entries.length; i++) {
            int number = wild > 0 && random.nextInt(40) == 0 ? random.nextInt(size) : file;
            entries[i] = "- {id: e" + number + "-" + i + ", kind: thing" + facts(random, file, size, wild) + "}";
        }
        return entries;
    }

    private static String facts(Random random, int file, int size, int wild) {
        StringBuilder facts = new StringBuilder();
        String earlier = "e" + random.nextInt(wild == 2 ? size : file + 1) + "-" + random.nextInt(2);
        String later = "e" + (file + random.nextInt(size - Math.min(file, size - 1) + 1)) + "-" + random.nextInt(2);
        int year = 2000 + 20 * file + random.nextInt(wild == 0 ? 5 : 60);
        if (random.nextInt(3) > 0) {
            facts.append(", ")
                    .append(pick(random, "date", "date", "born", "died"))
                    .append(": ")
                    .append(pick(
                            random,
                            "" + year,
                            "" + year,
                            year / 10 + "X",
                            year + "?",
                            year + "~",
                            year + "/" + (year + random.nextInt(30)),
                            "\"[" + year + "," + (year + random.nextInt(40)) + "]\"",
                            "../" + year));
        }
        if (random.nextInt(3) > 0) {
            facts.append(pick(
                    random,
                    ", after: " + earlier,
                    ", after: " + earlier + ".start",
                    ", after: {event: " + earlier + ", by: 1 year, within: 30 years}",
                    ", mother: " + earlier,
                    ", participants: [" + earlier + ", " + later + "]",
                    ", part-of: " + earlier,
                    ", same-time: " + earlier,
                    ", participants: [{who: " + earlier + ", age: 2" + random.nextInt(9) + "}]",
                    ", overlaps: " + earlier,
                    ", after: {event: " + earlier + ", disputed: yes}",
                    ", born-in: " + earlier));
        }
        if (random.nextInt(4) == 0) {
            facts.append(", before: ").append(later);
        }
        if (random.nextInt(6) == 0) {
            facts.append(", lasted: ").append(1 + random.nextInt(9)).append(" years");
        }
        return facts.toString();
    }

    private static String pick(Random random, String... all) {
        return all[random.nextInt(all.length)];
    }
}
