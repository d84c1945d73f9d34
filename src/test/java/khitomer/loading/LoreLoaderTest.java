package khitomer.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khitomer.Seeds;
import khitomer.cli.Cli;
import khitomer.terminal.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compiled lore never lies and never gets in the way: the answer is always that of the YAML. */
class LoreLoaderTest {

    private static final String WORLD = """
            titles: [Captain]
            sources: {book: {title: The Book}}
            """;
    private static final String PEOPLE = """
            - {id: worf, name: Captain Worf, kind: character, born: 2340~, parents: mogh, sources: [book]}
            - {id: mogh, name: Mogh, kind: character, summary: "Father of [[worf]].", born-in: nowhere}
            """;
    private static final String EVENTS = """
            id: massacre
            name: Khitomer Massacre
            kind: event
            date: 2346
            participants: [{who: mogh, role: victim}]
            nonsense: 1
            """;

    private static final List<String> QUESTIONS = List.of(
            "show|worf",
            "list|-o|flat",
            "links|mogh",
            "timeline",
            "check",
            "show|wrof",
            "search|father",
            "stats",
            "timeline|--involving|mogh",
            "when|mogh",
            "timeline|mogh",
            "show|name 1");

    @TempDir
    private Path folder;

    private Path lore;
    private Path cache;

    @BeforeEach
    void write() throws IOException {
        lore = Files.createDirectory(folder.resolve("lore"));
        cache = folder.resolve("cache");
        write("world.yaml", WORLD);
        write("people.yaml", PEOPLE);
        write("events.yaml", EVENTS);
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(lore.resolve(file).getParent());
        Files.writeString(lore.resolve(file), text);
    }

    /** Makes everything look as if it had been written long ago. */
    private void settle() throws IOException {
        for (Path file : all(lore)) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
        }
    }

    private static List<Path> all(Path below) throws IOException {
        if (!Files.exists(below)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(below)) {
            return files.sorted().toList();
        }
    }

    private List<Path> compiled() throws IOException {
        return all(cache).stream().filter(Files::isRegularFile).toList();
    }

    private Cli cached(String... arguments) {
        return Cli.run(
                "",
                Map.of("XDG_CACHE_HOME", cache.toString(), "KHITOMER_LORE", lore.toString()),
                Terminal.NONE,
                arguments);
    }

    /** Every answer is the same with compiled lore, and without. */
    private void assertTrue() {
        assertTrue(QUESTIONS);
    }

    private void assertTrue(List<String> questions) {
        for (String question : questions) {
            String[] words = question.split("\\|");
            assertThat(cached(words)).as(question).isEqualTo(Cli.withLore(lore, List.of(words)));
        }
    }

    @Test
    void what_was_read_once_is_compiled_and_answers_alike() throws IOException {
        settle();

        assertTrue();
        assertThat(compiled())
                .extracting(file -> file.getFileName().toString().replaceAll("-.*", ""))
                .containsExactlyInAnyOrder("contents", "segment", "times");
        assertTrue();
    }

    @Test
    void with_no_cache_nothing_is_compiled() throws IOException {
        cached("show", "worf", "--no-cache");

        assertThat(compiled()).isEmpty();
    }

    @Test
    void without_a_home_nothing_is_compiled() {
        Map<String, String> nowhere = Map.of("KHITOMER_LORE", lore.toString(), "XDG_CACHE_HOME", "not/absolute");

        assertThat(Cli.run("", nowhere, Terminal.NONE, "show", "worf"))
                .isEqualTo(Cli.withLore(lore, List.of("show", "worf")));
    }

    @Test
    void where_nothing_can_be_written_answers_are_the_same() throws IOException {
        Files.writeString(cache, "a file where the folder should be");

        assertTrue();
    }

    @Test
    void a_flipped_bit_anywhere_is_noticed() throws IOException {
        settle();
        assertTrue();
        Cli expected = cached("list", "-o", "flat");
        for (Path file : compiled()) {
            byte[] whole = Files.readAllBytes(file);
            for (int at = 0; at < whole.length; at += 1 + whole.length / 30) {
                byte[] broken = whole.clone();
                broken[at] ^= (byte) (1 << at % 8);
                Files.write(file, broken);

                assertThat(cached("list", "-o", "flat"))
                        .as("%s at %d", file, at)
                        .isEqualTo(expected);
                assertThat(cached("show", "mogh"))
                        .as("%s at %d", file, at)
                        .isEqualTo(Cli.withLore(lore, List.of("show", "mogh")));
            }
        }
    }

    @Test
    void a_torn_or_foreign_file_is_made_anew() throws IOException {
        settle();
        assertTrue();
        for (Path file : compiled()) {
            byte[] whole = Files.readAllBytes(file);
            for (int length : new int[] {0, 1, 35, 36, 100, whole.length - 5, whole.length - 1}) {
                Files.write(file, Arrays.copyOf(whole, Math.max(0, Math.min(length, whole.length))));
                assertTrue();
            }
            Files.writeString(file, "This is something else altogether, and long enough to look like something.");
            assertTrue();
        }
    }

    @Test
    void a_change_within_the_same_tick_of_the_clock_is_seen() throws IOException {
        assertTrue();
        FileTime before = Files.getLastModifiedTime(lore.resolve("people.yaml"));

        Files.write(
                lore.resolve("people.yaml"), PEOPLE.replace("2340~", "2341~").getBytes());
        Files.setLastModifiedTime(lore.resolve("people.yaml"), before);

        assertThat(cached("show", "worf").out()).contains("2341~");
        assertTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {-1_000_000, -10, 5, 1_000_000})
    void a_clock_that_jumps_hides_no_change(long seconds) throws IOException {
        settle();
        assertTrue();

        write("people.yaml", PEOPLE.replace("2340~", "2342~"));
        Files.setLastModifiedTime(
                lore.resolve("people.yaml"), FileTime.from(Instant.now().plusSeconds(seconds)));

        assertThat(cached("show", "worf").out()).contains("2342~");
        assertTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"folder", "instead", "dangling", "loop", "device"})
    void what_cannot_be_read_is_told_also_when_it_comes_later(String what) throws IOException {
        settle();
        assertTrue();
        Path path = lore.resolve("later.yaml");
        switch (what) {
            case "folder" -> Files.createDirectory(path);
            case "instead" -> {
                Files.delete(lore.resolve("events.yaml"));
                Files.createDirectory(lore.resolve("events.yaml"));
            }
            case "dangling" -> Files.createSymbolicLink(path, Path.of("nowhere"));
            case "loop" -> Files.createSymbolicLink(lore.resolve("loop"), lore);
            default -> Files.createSymbolicLink(path, Path.of("/dev/null"));
        }
        assertThat(Cli.withLore(lore, List.of("check")).out())
                .contains(what.equals("device") ? "[outside-lore]" : "error: this");
        assertTrue();
        assertTrue();
        Files.deleteIfExists(path);
    }

    @Test
    void a_change_is_seen_when_the_time_of_the_file_is_put_back() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("unix"));
        settle();
        cached("show", "mogh");
        FileTime before = Files.getLastModifiedTime(lore.resolve("people.yaml"));
        Files.writeString(lore.resolve("people.yaml"), PEOPLE.replace("Father", "Mother"));
        Files.setLastModifiedTime(lore.resolve("people.yaml"), before);

        assertTrue();
        assertThat(cached("show", "mogh").out()).contains("Mother");
    }

    @Test
    void a_file_that_only_looks_changed_is_not_compiled_again() throws IOException {
        settle();
        assertTrue();
        List<Path> before = compiled();

        Files.setLastModifiedTime(
                lore.resolve("people.yaml"), FileTime.from(Instant.now().minusSeconds(60)));
        assertTrue();

        assertThat(compiled()).isEqualTo(before);
    }

    @Test
    void files_come_and_go() throws IOException {
        settle();
        assertTrue();
        write("more/ships.yaml", "- {id: bortas, name: Bortas, kind: ship}\n");
        assertTrue();
        Files.delete(lore.resolve("events.yaml"));
        assertTrue();
        Files.move(lore.resolve("more/ships.yaml"), lore.resolve("more/vessels.yaml"));
        assertTrue();
        write("world.yaml", WORLD + "kinds: {character: {fields: {nonsense: {type: text}}}}\n");
        write("events.yaml", EVENTS);
        assertTrue();
        write("people.yaml", "- {id: worf, kind: [}\n" + PEOPLE);
        assertTrue();
        Files.delete(lore.resolve("world.yaml"));
        assertTrue();
    }

    /** The place is in one segment, and what lies in it and happened there in others. */
    @Test
    void the_page_of_a_place_tells_of_what_lies_in_it_whichever_files_were_compiled_together() throws IOException {
        write("places.yaml", "- {id: qonos, kind: place, name: Qo'noS, founded: 900}\n");
        settle();
        assertPlaceIsTrue();
        write("more/places.yaml", """
                - {id: first-city, kind: place, name: First City, located-in: qonos, founded: 1000}
                - {id: kor, kind: character, name: Kor, born-in: first-city}
                - {id: talks, kind: event, name: Talks, at: first-city, date: 2293, participants: [{who: qonos, role: host}]}
                """);
        settle();
        assertPlaceIsTrue();
        write("missions.yaml", "- {id: raid, kind: mission, name: Raid, at: first-city, date: 2409}\n");
        write("events.yaml", EVENTS + "at: qonos\n");
        assertPlaceIsTrue();

        assertThat(cached("show", "qonos").out())
                .contains("First City founded", "Talks (host)", "Khitomer Massacre", "Raid");
    }

    private void assertPlaceIsTrue() {
        assertThat(cached("show", "qonos, worf, qonos"))
                .isEqualTo(Cli.withLore(lore, List.of("show", "qonos, worf, qonos")));
    }

    @Test
    void of_a_lore_laid_over_another_every_change_counts() throws IOException {
        Path over = Files.createDirectory(folder.resolve("over"));
        Files.writeString(over.resolve("people.yaml"), "- {id: worf, name: Another Worf, kind: character}\n");
        Map<String, String> both = Map.of("XDG_CACHE_HOME", cache.toString(), "KHITOMER_LORE", lore + ":" + over);
        Callable<Cli> list = () -> Cli.run("", both, Terminal.NONE, "list");

        assertThat(call(list).out()).contains("Another Worf").doesNotContain("Captain Worf");
        Files.delete(over.resolve("people.yaml"));
        assertThat(call(list).out()).contains("Captain Worf").doesNotContain("Another Worf");
    }

    private static <T> T call(Callable<T> question) {
        try {
            return question.call();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    static Stream<Long> seeds() {
        return Seeds.of(2);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void many_files_changed_at_random_answer_as_if_read_whole(long seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < 130; i++) {
            write("many/" + i + ".yaml", some(random, i));
        }
        settle();
        assertTrue(some(random));
        for (int round = 0; round < 8; round++) {
            for (int changes = random.nextInt(4); changes >= 0; changes--) {
                int file = random.nextInt(135);
                if (random.nextInt(5) == 0) {
                    Files.deleteIfExists(lore.resolve("many/" + file + ".yaml"));
                } else {
                    write("many/" + file + ".yaml", some(random, file));
                }
            }
            if (random.nextBoolean()) {
                settle();
            }
            assertTrue(some(random));
        }
    }

    /** A few questions: what is compiled anew, and when, depends on which comes first. */
    private static List<String> some(Random random) {
        List<String> questions = new ArrayList<>(QUESTIONS);
        Collections.shuffle(questions, random);
        return questions.subList(0, 4);
    }

    @Test
    void of_many_files_compiled_on_all_processors_mistakes_and_all_is_kept() throws IOException {
        writeMany();
        Files.write(
                lore.resolve("many/not-text.yaml"),
                "- {id: gowron, kind: character, name: G\u00F6wron}\n".getBytes(StandardCharsets.ISO_8859_1));
        write(
                "many/not-yaml.yaml",
                "- {id: kahless, kind: character}\n- {id: duras, kind: [}\n- {id: toral, kind: character}\n");
        write("many/control.yaml", "- id: kor\n  kind: character\n  name: K\u0001or\n");
        settle();

        assertTrue();
        assertTrue();
        assertThat(cached("check").out()).contains("is not UTF-8", "not-yaml.yaml:2", "U+0001");
    }

    /** What did not change is not read again, but encoded again on all processors. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {5, 6, 7})
    void where_many_of_many_files_changed_the_rest_is_kept(long seed) throws IOException {
        writeMany();
        settle();
        cached("show", "worf");
        Random random = new Random(seed);
        for (int i = 0; i < 130; i += 3) {
            write("many/" + i + ".yaml", some(random, i));
        }
        settle();

        assertTrue();
        assertThat(segments()).hasSize(2);
        assertTrue();
    }

    @Test
    void the_nearest_names_are_the_same_as_of_all_names() throws IOException {
        Random random = new Random(9);
        for (int i = 0; i < 120; i++) {
            write("many/" + i + ".yaml", "- {id: n" + i + ", kind: event, name: \"" + word(random) + "\"}\n");
        }
        settle();
        cached("show", "n7");
        write("many/7.yaml", "- {id: n7, kind: event, name: \"" + word(random) + "\"}\n");
        for (int i = 0; i < 30; i++) {
            String typed = word(random);
            assertThat(cached("show", typed)).as(typed).isEqualTo(Cli.withLore(lore, List.of("show", typed)));
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            word.append("ab\u00E9\u4E2D".charAt(random.nextInt(4)));
        }
        return word.toString();
    }

    @Test
    void the_same_lore_is_compiled_to_the_same_bytes() throws IOException {
        writeMany();
        settle();
        cached("show", "worf");
        Map<String, byte[]> before = segments();

        delete(cache);
        cached("show", "worf");

        assertThat(segments()).hasSize(1).containsExactlyEntriesOf(before);
    }

    private void writeMany() throws IOException {
        Random random = new Random(4);
        for (int i = 0; i < 130; i++) {
            write("many/" + i + ".yaml", some(random, i));
        }
    }

    private Map<String, byte[]> segments() throws IOException {
        Map<String, byte[]> segments = new HashMap<>();
        for (Path file : compiled()) {
            if (file.getFileName().toString().startsWith("segment-")) {
                segments.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return segments;
    }

    private static void delete(Path below) throws IOException {
        List<Path> files = new ArrayList<>(all(below));
        Collections.reverse(files);
        for (Path file : files) {
            Files.delete(file);
        }
    }

    @Test
    void what_a_page_does_not_tell_is_not_worked_out() throws IOException {
        write("events.yaml", EVENTS + "---\nid: alone\nkind: event\ndate: 2300\n");
        settle();
        cached("show", "alone");
        assertThat(compiled())
                .extracting(file -> file.getFileName().toString().replaceAll("-.*", ""))
                .containsExactlyInAnyOrder("contents", "segment");

        cached("show", "mogh");
        assertThat(compiled())
                .extracting(file -> file.getFileName().toString().replaceAll("-.*", ""))
                .containsExactlyInAnyOrder("contents", "segment", "times");
    }

    private static String some(Random random, int number) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            int id = random.nextInt(8) == 0 ? random.nextInt(130) : number;
            text.append("- {id: e")
                    .append(id)
                    .append(i)
                    .append(", name: Name ")
                    .append(random.nextInt(40))
                    .append(", kind: event, date: ")
                    .append(2300 + number / 2)
                    .append(", after: e")
                    .append(random.nextInt(number / 3 + 1))
                    .append("0, participants: [mogh, worf], summary: Text ")
                    .append(random.nextInt(9))
                    .append("}\n");
        }
        return text.toString();
    }

    @Test
    void runs_at_once_do_not_disturb_each_other() throws Exception {
        Cli expected = Cli.withLore(lore, List.of("list", "-o", "flat"));
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            List<Future<Cli>> answers = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                int turn = i;
                answers.add(threads.submit(() -> {
                    if (turn % 7 == 0) {
                        Files.setLastModifiedTime(
                                lore.resolve("people.yaml"),
                                FileTime.from(Instant.now().minusSeconds(turn)));
                    }
                    return cached("list", "-o", "flat");
                }));
            }
            for (Future<Cli> answer : answers) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void the_lore_of_another_program_is_not_taken() throws IOException {
        settle();
        Cli expected = cached("show", "worf");
        Map<Path, byte[]> before = new HashMap<>();
        for (Path file : compiled()) {
            byte[] bytes = Files.readAllBytes(file);
            // The number of the program stands behind eight bytes of magic and four of format.
            bytes[12] ^= 1;
            Files.write(file, bytes);
            before.put(file, bytes);
        }

        assertThat(cached("show", "worf")).isEqualTo(expected);
        for (Map.Entry<Path, byte[]> file : before.entrySet()) {
            assertThat(Files.exists(file.getKey()) && Arrays.equals(Files.readAllBytes(file.getKey()), file.getValue()))
                    .as("%s was made anew", file.getKey())
                    .isFalse();
        }
    }

    @Test
    void what_is_kept_of_another_lore_is_not_taken_even_where_this_one_would_be_kept() throws IOException {
        settle();
        cached("show", "worf");
        Path kept = compiled().get(0).getParent();
        Path before = Files.createDirectory(folder.resolve("before"));
        for (Path file : compiled()) {
            Files.move(file, before.resolve(file.getFileName()));
        }
        Files.delete(kept);
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("people.yaml"), PEOPLE.replace("2340~", "2349~"));
        lore = other;
        cached("show", "worf");
        Path place = compiled().get(0).getParent();
        for (Path file : all(before)) {
            if (Files.isRegularFile(file)) {
                Files.copy(
                        file,
                        place.resolve(file.getFileName()),
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.COPY_ATTRIBUTES);
            }
        }

        assertThat(cached("show", "worf").out()).contains("2349~");
    }

    @Test
    void nobody_can_tell_beforehand_by_which_name_times_are_kept() throws IOException {
        settle();
        cached("when", "mogh");
        Set<String> names = names("times-");
        delete(cache);

        cached("when", "mogh");

        assertThat(names).hasSize(1).doesNotContainAnyElementsOf(names("times-"));
    }

    private Set<String> names(String begin) throws IOException {
        return compiled().stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.startsWith(begin))
                .collect(Collectors.toSet());
    }
}
