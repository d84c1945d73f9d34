package khitomer.doctor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import khitomer.base.Phrases;
import khitomer.base.file.PrivateFolder;
import khitomer.base.file.XdgFolders;

/** Checks the folder that holds compiled lore and class archives. */
public final class CacheAspect {

    private final ProcessInfo process;
    private final CacheState lore;
    private final long program;

    /** The state of the current lore in the cache. */
    public enum CacheState {
        /** It is compiled, and has not changed since. */
        FRESH("the lore in force is compiled"),
        /** Some of it has changed since it was compiled. */
        CHANGED("the lore in force was changed since it was compiled, and is compiled again when it is next asked"),
        /** It is not compiled, or the compiled copy is damaged or from another version. */
        MISSING("the lore in force is not compiled yet, which is done when it is first asked"),
        /** There is nothing to compile. */
        NONE("");

        private final String says;

        CacheState(String says) {
            this.says = says;
        }
    }

    /** @param program identifies the build of the program */
    public CacheAspect(ProcessInfo process, CacheState lore, long program) {
        this.process = process;
        this.lore = lore;
        this.program = program;
    }

    public AspectReport line() {
        Optional<Path> cache = process.userFolders().cache();
        AspectReport line = cache.map(this::of).orElseGet(this::nowhere);
        return lore == CacheState.NONE ? line : line.with("compiled", lore == CacheState.FRESH);
    }

    private AspectReport nowhere() {
        return AspectReport.note(
                        Aspect.CACHE,
                        "there is no folder for caches, so a lore folder is read whole each time",
                        "set HOME, or XDG_CACHE_HOME, to an absolute path")
                .with("writable", false);
    }

    private AspectReport of(Path cache) {
        boolean writable = ProcessInfo.canMake(cache);
        List<CacheItem> kept = new CacheInventory(cache, program).all();
        List<CacheItem> useless = kept.stream().filter(CacheItem::useless).toList();
        return named(at(cache, writable, kept, useless))
                .with("folder", cache.toString())
                .with("writable", writable)
                .with("bytes", CacheInventory.size(cache))
                .with("lores", kept.stream().filter(CacheItem::lore).count())
                .with("useless", useless.size())
                .with("useless-bytes", bytes(useless));
    }

    /** A relative path has no effect, which is certainly not what the user meant. */
    private AspectReport named(AspectReport line) {
        String named = process.variable(XdgFolders.CACHE);
        return named.isEmpty() || XdgFolders.absolutePath(named).isPresent()
                ? line
                : AspectReport.amiss(
                        Aspect.CACHE,
                        "XDG_CACHE_HOME is '" + named + "', which is no absolute path and counts for" + " nothing; "
                                + line.says(),
                        "set XDG_CACHE_HOME to an absolute path, or unset it");
    }

    private AspectReport at(Path cache, boolean writable, List<CacheItem> kept, List<CacheItem> useless) {
        String shown = process.shown(cache);
        if (Files.exists(cache) && !Files.isDirectory(cache)) {
            return AspectReport.amiss(
                    Aspect.CACHE,
                    shown + " is a file, so nothing can be kept",
                    "move it away: khitomer makes a folder there");
        }
        if (Files.isDirectory(cache) && !Files.isReadable(cache)) {
            return AspectReport.amiss(Aspect.CACHE, shown + " cannot be read", "chmod u+rwx " + process.typed(cache));
        }
        String state = Files.exists(cache) ? state(cache, kept) : shown + " is not there yet";
        if (!writable) {
            return AspectReport.amiss(
                    Aspect.CACHE,
                    state + "; nothing can be written there",
                    "make " + process.typed(cache) + " a folder of your own, or set XDG_CACHE_HOME to one");
        }
        Optional<String> fault = PrivateFolder.fault(cache);
        if (fault.isPresent()) {
            return AspectReport.amiss(
                    Aspect.CACHE,
                    shown + " is not used, as " + fault.get(),
                    "make it and all above it writable for nobody but you, or set XDG_CACHE_HOME to another folder");
        }
        return useless.isEmpty() ? AspectReport.ok(Aspect.CACHE, told(state)) : useless(cache, told(state), useless);
    }

    private String told(String state) {
        return lore == CacheState.NONE ? state : state + "; " + lore.says;
    }

    private String state(Path cache, List<CacheItem> kept) {
        long lores = kept.stream().filter(CacheItem::lore).count();
        return process.shown(cache) + ", " + ByteSize.words(CacheInventory.size(cache)) + ", "
                + Phrases.count(lores, "compiled lore", "compiled lores");
    }

    private AspectReport useless(Path cache, String says, List<CacheItem> useless) {
        long lores = useless.stream().filter(CacheItem::lore).count();
        long archives = useless.size() - lores;
        String what = lores == 0 ? "" : Phrases.count(lores, "lore", "lores");
        String and = lores > 0 && archives > 0 ? " and " : "";
        String more = archives == 0 ? "" : Phrases.count(archives, "archive of classes", "archives of classes");
        return AspectReport.note(
                Aspect.CACHE,
                says + "; of folders that are gone, or another version: " + what + and + more + ", "
                        + ByteSize.words(bytes(useless)),
                "what is still in use is made anew after: rm -rf " + process.typed(cache));
    }

    private static long bytes(List<CacheItem> things) {
        return things.stream().mapToLong(CacheItem::bytes).sum();
    }
}
