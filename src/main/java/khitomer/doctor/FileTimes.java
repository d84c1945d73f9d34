package khitomer.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** When files were changed. */
final class FileTimes {

    private FileTimes() {}

    /** When a file or folder was last changed; nothing where it is not there, or cannot be looked at. */
    static Optional<Instant> changed(Path path) {
        try {
            return Optional.of(Files.getLastModifiedTime(path).toInstant());
        } catch (IOException none) {
            return Optional.empty();
        }
    }
}
