package khitomer.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentHashesTest {

    @TempDir
    private Path folder;

    @Test
    void a_stamp_gets_the_hash_of_what_was_read_whatever_stands_there_now() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "id: a\n");
        Stamps found = Stamps.of(List.of(folder));
        ContentHashes read = new ContentHashes();
        read.add(file.toString(), Files.readAllBytes(file));
        Stamps before = read.in(found);

        assertThat(Stamps.of(List.of(folder)).withContents(before).changedSince(before)).isEmpty();

        Files.writeString(file, "id: b\n");
        assertThat(Stamps.of(List.of(folder)).withContents(before).changedSince(before)).containsExactly(file.toString());
    }

    @Test
    void what_was_found_and_not_read_has_no_hash_to_be_told_by() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), "id: a\n");
        Stamps found = Stamps.of(List.of(folder));

        assertThatThrownBy(() -> new ContentHashes().in(found)).isInstanceOf(IOException.class)
                .hasMessageContaining("a.yaml");
    }
}
