package khitomer.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Times of files. */
final class FileTimes {

    private FileTimes() {}

    /** The time when a file or folder was last changed; empty if it does not exist or cannot be read. */
    static Optional<Instant> changed(Path path) {
        try {
            return Optional.of(Files.getLastModifiedTime(path).toInstant());
        } catch (IOException none) {
            return Optional.empty();
        }
    }
}
