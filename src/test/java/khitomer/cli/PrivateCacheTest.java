package khitomer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import khitomer.base.file.PrivateFolder;
import khitomer.terminal.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is believed that others may have put into the cache: modes are looked at, as root may do anything. */
class PrivateCacheTest {

    private static final String TRUE = "- {id: worf, kind: character, name: Worf, summary: True.}\n";

    @TempDir
    private Path folder;

    private Path lore;
    private Path cache;

    @BeforeEach
    void write() throws IOException {
        lore = Files.createDirectories(folder.resolve("lore"));
        cache = folder.resolve("home/.cache");
        Files.createDirectories(
                cache, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        Files.writeString(lore.resolve("people.yaml"), TRUE);
    }

    private Cli show() {
        Map<String, String> environment = Map.of("XDG_CACHE_HOME", cache.toString(), "KHITOMER_LORE", lore.toString());
        return Cli.run("", environment, Terminal.NONE, "show", "worf");
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> all = Files.walk(cache)) {
            return all.filter(path -> !path.equals(cache)).sorted().toList();
        }
    }

    private static String mode(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException gone) {
            throw new AssertionError(gone);
        }
    }

    private static void allow(Path path, String mode) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
    }

    private Path kept(String name) throws IOException {
        return kept().stream()
                .filter(path -> path.getFileName().toString().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    /** Whether what is compiled is used: it is, unless it is made anew. */
    private boolean isUsed() throws IOException {
        Path segment = kept("segment-");
        Object before = Files.getAttribute(segment, "unix:ino");
        // So that no file gets the number of one that gave way to it.
        Path held = Files.createLink(folder.resolve("held-" + System.nanoTime()), segment);
        assertThat(show().out()).contains("True.");
        Files.delete(held);
        return Files.exists(segment) && before.equals(Files.getAttribute(segment, "unix:ino"));
    }

    @Test
    void what_is_made_is_for_the_user_alone() throws IOException {
        show();

        assertThat(kept())
                .isNotEmpty()
                .allSatisfy(
                        path -> assertThat(mode(path)).isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------"));
    }

    @Test
    void what_only_the_user_can_have_written_is_used() throws IOException {
        show();

        assertThat(isUsed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rwxrwx---", "rwx----w-", "rwxrwxrwx"})
    void a_folder_that_others_may_write_to_is_closed_and_what_is_in_it_thrown_away(String mode) throws IOException {
        show();
        Path own = cache.resolve("khitomer");
        Path planted = Files.writeString(own.resolve("planted"), "x");
        allow(own, mode);

        assertThat(isUsed()).isFalse();

        assertThat(planted).doesNotExist();
        assertThat(mode(own)).isEqualTo("rwx------");
        assertThat(isUsed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"contents", "segment-", "folder"})
    void a_part_that_others_may_write_is_made_anew(String part) throws IOException {
        show();
        for (Path path : kept()) {
            boolean folder = Files.isDirectory(path) && path.getParent().endsWith("khitomer");
            if (path.getFileName().toString().startsWith(part) || folder && part.equals("folder")) {
                allow(path, folder ? "rwxrwxrwx" : "rw-rw-rw-");
            }
        }

        assertThat(isUsed()).isFalse();

        assertThat(isUsed()).isTrue();
        what_is_made_is_for_the_user_alone();
    }

    @Test
    void what_belongs_to_another_user_is_not_used() throws IOException {
        assumeTrue(isRoot());
        show();
        for (Path path : kept()) {
            Files.setAttribute(path, "unix:uid", 12345);
        }

        Files.writeString(lore.resolve("people.yaml"), TRUE.replace("True", "New"));
        assertThat(show().out()).contains("New.");

        assertThat(kept())
                .allSatisfy(
                        path -> assertThat(Files.getAttribute(path, "unix:uid")).isEqualTo(12345));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rwxrwxrwx", "rwxr-xrwx"})
    void below_a_folder_in_which_others_may_exchange_it_nothing_is_kept(String mode) throws IOException {
        allow(cache, mode);

        assertThat(show().out()).contains("True.");

        assertThat(kept()).isEmpty();
        assertThat(PrivateFolder.fault(cache.resolve("khitomer")))
                .contains("other users may write to " + cache.toRealPath());
    }

    @Test
    void a_link_in_place_of_a_file_is_not_followed() throws IOException {
        show();
        Path contents = kept("contents");
        Path elsewhere = Files.move(contents, folder.resolve("contents"));
        Files.createSymbolicLink(contents, elsewhere);

        assertThat(isUsed()).isFalse();

        assertThat(Files.isSymbolicLink(contents)).isFalse();
    }

    @Test
    void drafts_of_dead_processes_are_thrown_away_and_those_of_living_ones_kept() throws IOException {
        show();
        Path at = kept("contents").getParent();
        Path dead = Files.createFile(at.resolve(".khitomer-999999999-1.draft"));
        Path living = Files.createFile(
                at.resolve(".khitomer-" + ProcessHandle.current().pid() + "-1.draft"));

        Files.writeString(lore.resolve("people.yaml"), TRUE + "# changed\n");
        show();

        assertThat(dead).doesNotExist();
        assertThat(living).exists();
    }

    private static boolean isRoot() throws IOException {
        return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    }
}
