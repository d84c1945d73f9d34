package khitomer.loading;

import java.nio.file.Path;
import java.util.List;
import khitomer.model.Lore;
import khitomer.store.FileFingerprints;
import khitomer.terminal.RunContext;

/** The lore that a session keeps from one command to the next, and takes anew when a file of it changed. */
public final class ReloadingLore {

    private List<String> folders = List.of();
    private boolean mayCache;
    private FileFingerprints stamps = FileFingerprints.none();
    private LoreLoader cache;
    private Lore lore;

    /**
     * The lore of some folders as they are now; none for the built-in lore.
     *
     * @param named the folders as they were named
     */
    public Lore of(List<Path> paths, List<String> named, RunContext surroundings) {
        if (!isStill(named, surroundings.mayCache())) {
            forget();
            // Taken before reading, so that what changes meanwhile is seen the next time.
            stamps = FileFingerprints.of(paths);
            cache = new LoreLoader(surroundings);
            lore = cache.of(paths, named);
            folders = List.copyOf(named);
            mayCache = surroundings.mayCache();
        }
        return lore;
    }

    private boolean isStill(List<String> named, boolean cached) {
        return lore != null
                && folders.equals(named)
                && mayCache == cached
                && stamps.again().filter(now -> now == stamps).isPresent();
    }

    /** Through what the lore was taken. */
    public LoreLoader cache() {
        return cache;
    }

    /** Keeps nothing any more. */
    public void forget() {
        lore = null;
    }
}
