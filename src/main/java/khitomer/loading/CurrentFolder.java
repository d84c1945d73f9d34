package khitomer.loading;

import java.nio.file.Path;
import java.util.List;

/** The folder in which the user called the program, which need not exist any more. */
public final class CurrentFolder {

    /** Set by the start script if the folder is gone; the script then starts the program in another one. */
    private static final String GONE = "khitomer.folder.gone";

    private CurrentFolder() {}

    /**
     * The path that a user typed. Throws {@link UnreadableLoreException} if it is relative and the current folder is
     * gone.
     */
    public static Path path(String typed) {
        Path path = Path.of(typed);
        if (!path.isAbsolute() && !System.getProperty(GONE, "").isEmpty()) {
            throw new UnreadableLoreException(List.of("the current folder no longer exists"));
        }
        return path;
    }
}
