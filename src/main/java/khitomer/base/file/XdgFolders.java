package khitomer.base.file;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The folders of a user, as the XDG Base Directory Specification derives them from the environment.
 *
 * <p>A variable that is set to a relative path counts as not set. Without an absolute HOME, a folder that no variable
 * names is not known.
 */
public final class XdgFolders {

    public static final String CACHE = "XDG_CACHE_HOME";

    private static final String PROGRAM = "khitomer";

    private final Map<String, String> environment;

    public XdgFolders(Map<String, String> environment) {
        this.environment = environment;
    }

    /** The program's folder for files that it can make again. */
    public Optional<Path> cache() {
        return folder(CACHE, ".cache").map(XdgFolders::ofProgram);
    }

    /** The program's folder for what it remembers between runs. */
    public Optional<Path> state() {
        return folder("XDG_STATE_HOME", ".local/state").map(XdgFolders::ofProgram);
    }

    /** The configuration folder, which all programs share. */
    public Optional<Path> configuration() {
        return folder("XDG_CONFIG_HOME", ".config");
    }

    /** The data folder, which all programs share. */
    public Optional<Path> data() {
        return folder("XDG_DATA_HOME", ".local/share");
    }

    /** The folder that a variable names, or else one in the home folder. */
    public Optional<Path> folder(String variable, String inHome) {
        return absolute(variable).or(() -> home().map(home -> home.resolve(inHome)));
    }

    public Optional<Path> home() {
        return absolute("HOME");
    }

    private static Path ofProgram(Path folder) {
        return folder.resolve(PROGRAM);
    }

    private Optional<Path> absolute(String variable) {
        return absolutePath(environment.getOrDefault(variable, ""));
    }

    /** A text as a path, if it is an absolute one. */
    public static Optional<Path> absolutePath(String text) {
        try {
            return Optional.of(Path.of(text)).filter(Path::isAbsolute);
        } catch (InvalidPathException none) {
            return Optional.empty();
        }
    }
}
