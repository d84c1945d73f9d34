package khitomer.loading;

import java.nio.file.Path;
import java.util.List;

/** The folder that the program was called in, which may be gone. */
public final class CurrentFolder {

    /** Set by the start script, which then calls the program somewhere else. */
    private static final String GONE = "khitomer.folder.gone";

    private CurrentFolder() {}

    /** A path as it is typed. Throws {@link UnreadableLoreException} where it is relative to a folder that is gone. */
    public static Path path(String typed) {
        Path path = Path.of(typed);
        if (!path.isAbsolute() && !System.getProperty(GONE, "").isEmpty()) {
            throw new UnreadableLoreException(List.of("the current folder no longer exists"));
        }
        return path;
    }
}
