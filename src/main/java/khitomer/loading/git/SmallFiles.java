package khitomer.loading.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads small files of a repository, but no pipes or devices, on which a reader could wait for ever. */
final class SmallFiles {

    private static final long MOST_BYTES = 1 << 20;

    private SmallFiles() {}

    /** The bytes of a regular file; none where there is no such file, or it is not small. */
    static byte[] bytes(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES ? Files.readAllBytes(file) : new byte[0];
        } catch (IOException unreadable) {
            return new byte[0];
        }
    }

    /** The text of a regular file; empty where there is no such file, or it is not small. */
    static String text(Path file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }
}
