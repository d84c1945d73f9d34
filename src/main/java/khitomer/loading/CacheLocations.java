package khitomer.loading;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import khitomer.store.LoreStore;
import khitomer.terminal.RunContext;

/** Where lore is kept compiled: beside the program that which is built in, in the user's cache folder any other. */
public final class CacheLocations {

    /** The folder beside the jar, made while packaging. */
    private static final String BESIDE = "compiled-lore";

    private CacheLocations() {}

    public static Path besideProgram() {
        return new File(ProgramFile.jar().getAbsoluteFile().getParentFile(), BESIDE).toPath();
    }

    /** The store of the lore of some folders, as they were named; nothing where no folder for caches is known. */
    public static Optional<LoreStore> store(
            List<String> folders, RunContext surroundings, Function<String, String> texts) {
        String key = key(folders);
        String name = Long.toHexString(LoreStore.program(key));
        return caches(surroundings)
                .map(caches -> LoreStore.ofUser(caches.resolve(name), key, ProgramFile.number(), texts));
    }

    /** What tells the lore of some folders from every other. */
    private static String key(List<String> folders) {
        StringBuilder key = new StringBuilder();
        for (String folder : folders) {
            key.append(folder)
                    .append('\0')
                    .append(Path.of(folder).toAbsolutePath())
                    .append('\0');
        }
        return key.toString();
    }

    /** The program's folder in the user's folder for caches, as the XDG Base Directory Specification says. */
    static Optional<Path> caches(RunContext surroundings) {
        return folder("XDG_CACHE_HOME", ".cache", surroundings);
    }

    /** The program's folder in one of the user's folders, which a variable names, or which is at its usual place. */
    public static Optional<Path> folder(String variable, String usual, RunContext surroundings) {
        Optional<Path> named = absolute(surroundings.environment(variable));
        return named.or(() -> absolute(surroundings.environment("HOME")).map(home -> home.resolve(usual)))
                .map(folder -> folder.resolve("khitomer"));
    }

    private static Optional<Path> absolute(String path) {
        try {
            return Optional.of(Path.of(path)).filter(Path::isAbsolute);
        } catch (InvalidPathException none) {
            return Optional.empty();
        }
    }
}
