package khitomer.loading;

import java.util.List;
import khitomer.model.Lore;
import khitomer.store.FileFingerprints;

/** The lore of a session, which is loaded again when one of its files changes. */
public final class ReloadingLore {

    private List<String> folders = List.of();
    private FileFingerprints fingerprints = FileFingerprints.none();
    private LoreLoader loader;
    private Lore lore;

    /**
     * The lore of some folders as they are now.
     *
     * @param fresh loads the lore if it is not loaded yet, or no longer current
     */
    public Lore current(LoreFolders wanted, LoreLoader fresh) {
        if (!isCurrent(wanted, fresh)) {
            forget();
            // Taken before reading, so that changes during reading are noticed the next time.
            fingerprints = FileFingerprints.of(wanted.paths());
            loader = fresh;
            lore = fresh.load(wanted);
            folders = wanted.names();
        }
        return lore;
    }

    private boolean isCurrent(LoreFolders wanted, LoreLoader fresh) {
        return lore != null
                && folders.equals(wanted.names())
                && loader.mayCache() == fresh.mayCache()
                && fingerprints.refreshed().filter(now -> now == fingerprints).isPresent();
    }

    /** The loader of the current lore. */
    public LoreLoader loader() {
        return loader;
    }

    /** Drops the lore, so that it is loaded again. */
    public void forget() {
        lore = null;
    }
}
