package khitomer.doctor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder for caches, as the environment names it. */
final class CacheFolder {

    private CacheFolder() {}

    /** The folder that compiled lore is kept in: a relative path counts for nothing. */
    static Optional<Path> of(ProcessInfo patient) {
        return patient.folder("XDG_CACHE_HOME", ".cache").map(caches -> caches.resolve("khitomer"));
    }

    /** The folder for caches as the start script sees it, which takes no other where it is named wrongly. */
    static Optional<Path> ofStartScript(ProcessInfo patient) {
        String named = patient.variable("XDG_CACHE_HOME");
        return named.isEmpty() ? patient.home().map(home -> home.resolve(".cache")) : ProcessInfo.absolute(named);
    }

    /** Whether a folder is there and can be written in, or could be made. */
    static boolean mayBeMade(Path folder) {
        Path there = folder;
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return there != null && Files.isDirectory(there) && Files.isWritable(there) && Files.isExecutable(there);
    }
}
