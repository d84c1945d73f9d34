package khitomer.loading;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import khitomer.base.file.XdgFolders;
import khitomer.store.LoreStore;

/** Where compiled lore is kept: the built-in lore next to the program, all other lore in the user's cache. */
public final class CacheLocations {

    /** The folder next to the jar, made during packaging. */
    private static final String BESIDE = "compiled-lore";

    private CacheLocations() {}

    public static Path besideProgram() {
        return new File(ProgramFile.jar().getAbsoluteFile().getParentFile(), BESIDE).toPath();
    }

    /** The store of the lore of some folders, as the user named them; empty if there is no cache folder. */
    public static Optional<LoreStore> store(List<String> folders, XdgFolders user, Function<String, String> texts) {
        String key = key(folders);
        String name = Long.toHexString(LoreStore.program(key));
        return user.cache().map(caches -> LoreStore.ofUser(caches.resolve(name), key, ProgramFile.number(), texts));
    }

    /** Identifies the lore of some folders. */
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
}
