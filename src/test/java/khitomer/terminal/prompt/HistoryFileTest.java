package khitomer.terminal.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryFileTest {

    @TempDir
    private Path home;

    private Path folder() {
        return home.resolve("state/khitomer");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void lines_are_kept_for_the_next_session_and_for_nobody_else() throws IOException {
        HistoryFile history = HistoryFile.in(folder());

        List.of("show worf", "show worf", " secret", "", "show Qo'noS").forEach(history::add);

        assertThat(HistoryFile.in(folder()).lines()).containsExactly("show worf", "show Qo'noS");
        assertThat(permissions(folder())).isEqualTo("rwx------");
        assertThat(permissions(folder().resolve("history"))).isEqualTo("rw-------");
    }

    @Test
    void what_the_last_session_ended_with_is_not_kept_twice() {
        HistoryFile.in(folder()).add("show worf");
        HistoryFile next = HistoryFile.in(folder());

        assertThat(next.lines()).containsExactly("show worf");
        assertThat(next.add("show worf")).isFalse();
        assertThat(next.add("show mogh")).isTrue();
    }

    @Test
    void a_history_that_others_may_read_or_write_is_closed_to_them() throws IOException {
        Path file = Files.createDirectories(folder()).resolve("history");
        Files.writeString(file, "show worf\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));

        HistoryFile.in(folder()).add("show mogh");

        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(file).hasContent("show worf\nshow mogh\n");
    }

    @Test
    void the_file_does_not_grow_for_ever() throws IOException {
        HistoryFile history = HistoryFile.in(folder());
        IntStream.range(0, 2500).forEach(i -> history.add("line " + i));
        history.add("x".repeat(100_000));

        List<String> lines = HistoryFile.in(folder()).lines();

        assertThat(lines).hasSize(1000).startsWith("line 1500").endsWith("line 2499");
        assertThat(Files.readAllLines(folder().resolve("history"))).isEqualTo(lines);
        assertThat(permissions(folder().resolve("history"))).isEqualTo("rw-------");
        assertThat(folder().toFile().list()).containsExactly("history");
    }

    @Test
    void where_nothing_can_be_kept_there_is_no_history_and_no_complaint() throws IOException {
        Files.createDirectories(folder().resolve("history"));
        Path file = Files.writeString(home.resolve("file"), "");

        for (HistoryFile none :
                List.of(HistoryFile.none(), HistoryFile.in(folder()), HistoryFile.in(file.resolve("deeper")))) {
            none.add("show worf");
            assertThat(none.lines()).isEmpty();
        }
    }
}
