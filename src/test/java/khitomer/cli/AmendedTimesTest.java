package khitomer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import khitomer.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When facts change, the times that were worked out before are amended, and are those that all of it gives. */
class AmendedTimesTest {

    @TempDir
    private Path folder;

    private Path lore;
    private final Random random = new Random(1);

    private void write(String file, String text) throws IOException {
        lore = Files.createDirectories(folder.resolve("lore"));
        Files.writeString(lore.resolve(file + ".yaml"), text);
        Files.setLastModifiedTime(
                lore.resolve(file + ".yaml"), FileTime.from(Instant.now().minus(Duration.ofHours(1))));
    }

    private Cli cached(String cache, String... arguments) {
        return Cli.run(
                "",
                Map.of("XDG_CACHE_HOME", folder.resolve(cache).toString(), "KHITOMER_LORE", lore.toString()),
                Terminal.NONE,
                arguments);
    }

    /** The times that are kept in a cache, by the names of their files. */
    private Map<String, byte[]> times(String cache) throws IOException {
        Map<String, byte[]> times = new HashMap<>();
        try (Stream<Path> files = Files.walk(folder.resolve(cache))) {
            for (Path file : files.filter(each -> each.getFileName().toString().startsWith("times-"))
                    .toList()) {
                times.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return times;
    }

    /**
     * Looks something up that needs no times after some change: whether those of the lore as it is were amended, and
     * are right.
     */
    private boolean isAmended(int round) throws IOException {
        age();
        assertThat(cached("cache", "show", "alone").code()).isZero();
        copyWithoutTimes("fresh" + round);
        cached("fresh" + round, "timeline");
        Map<String, byte[]> right = times("fresh" + round);
        assertThat(right).hasSize(1);
        String name = right.keySet().iterator().next();
        byte[] told = times("cache").get(name);
        assertThat(told == null || Arrays.equals(told, right.get(name)))
                .as("round " + round)
                .isTrue();
        return told != null;
    }

    /** Copies the cache, whose key is part of the names of times, but no times: they are then all worked out again. */
    private void copyWithoutTimes(String copy) throws IOException {
        Path cache = folder.resolve("cache");
        try (Stream<Path> files = Files.walk(cache)) {
            for (Path file : files.filter(each -> !each.getFileName().toString().startsWith("times-"))
                    .toList()) {
                Path target = folder.resolve(copy).resolve(cache.relativize(file));
                Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /** Makes what is kept look as if it had been written long ago, so that what is not needed is deleted. */
    private void age() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("cache"))) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
            }
        }
    }

    private void begin(int files) throws IOException {
        write("alone", "- {id: alone, kind: event, date: 2310}\n");
        for (int file = 0; file < files; file++) {
            write("e" + file, some(file));
        }
        cached("cache", "timeline");
        assertThat(times("cache")).hasSize(1);
    }

    /** Events of which each comes after one of an earlier file; nothing contradicts itself. */
    private String some(int file) {
        StringBuilder some = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            some.append("- {id: e").append(file).append('-').append(i).append(", kind: event");
            if (random.nextBoolean()) {
                some.append(", date: ").append(2300 + 2 * file + random.nextInt(2));
            }
            if (file > 0 && random.nextInt(3) > 0) {
                some.append(", after: e")
                        .append(random.nextInt(file))
                        .append('-')
                        .append(random.nextInt(3));
            }
            some.append("}\n");
        }
        return some.toString();
    }

    @ParameterizedTest(name = "{0} files")
    @ValueSource(ints = {12, 130})
    void changes_at_random_amend_times_in_one_segment_and_in_two(int files) throws IOException {
        begin(files);
        for (int round = 0; round < 12; round++) {
            int file = random.nextInt(files);
            if (random.nextInt(4) == 0) {
                Files.deleteIfExists(lore.resolve("e" + file + ".yaml"));
            } else {
                write("e" + file, some(file));
            }
            assertThat(isAmended(round)).isTrue();
            assertThat(times("cache")).hasSize(1);
        }
    }

    @Test
    void a_change_that_contradicts_is_worked_out_when_times_are_asked_for() throws IOException {
        begin(5);
        write("fall", "- {id: fall, kind: event, date: 2300, after: siege}\n- {id: siege, kind: event, date: 2310}\n");
        assertThat(isAmended(0)).isFalse();

        assertThat(cached("cache", "timeline")).isEqualTo(Cli.withLore(lore, List.of("timeline")));
        assertThat(isAmended(1)).isTrue();
    }

    @Test
    void where_no_times_were_worked_out_none_are_amended() throws IOException {
        write("alone", "- {id: alone, kind: event, date: 2310}\n");
        cached("cache", "show", "alone");
        write("alone", "- {id: alone, kind: event, date: 2311}\n");

        assertThat(isAmended(0)).isFalse();
    }

    @Test
    void damaged_times_are_not_carried_on() throws IOException {
        begin(5);
        try (Stream<Path> files = Files.walk(folder.resolve("cache"))) {
            for (Path file : files.filter(each -> each.getFileName().toString().startsWith("times-"))
                    .toList()) {
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 4;
                Files.write(file, bytes);
            }
        }
        write("alone", "- {id: alone, kind: event, date: 2311}\n");

        assertThat(isAmended(0)).isFalse();
        assertThat(cached("cache", "timeline")).isEqualTo(Cli.withLore(lore, List.of("timeline")));
    }
}
