package khitomer.doctor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import khitomer.base.Phrases;
import khitomer.base.Progress;
import khitomer.base.file.XdgFolders;
import khitomer.check.DiagnosticFilter;
import khitomer.check.Rules;
import khitomer.doctor.CacheAspect.CacheState;
import khitomer.loading.CacheLocations;
import khitomer.loading.LoreFolders;
import khitomer.loading.ProgramFile;
import khitomer.loading.UnreadableLoreException;
import khitomer.model.Diagnostic;
import khitomer.model.Lore;
import khitomer.model.Severity;
import khitomer.store.CompiledLore;
import khitomer.store.LoreStore;

/** Checks which lore is current, why, whether it has problems, and whether it is compiled. */
public final class LoreAspect {

    private final LoreFolders folders;
    private final Supplier<Lore> lore;
    private final XdgFolders user;
    private final Progress progress;

    /** @param lore reads the lore, whatever is wrong with it, or throws {@link UnreadableLoreException} */
    public LoreAspect(LoreFolders folders, Supplier<Lore> lore, XdgFolders user, Progress progress) {
        this.folders = folders;
        this.lore = lore;
        this.user = user;
        this.progress = progress;
    }

    public AspectReport line() {
        try (progress) {
            Lore read = lore.get();
            progress.at("checking the lore", 0, 0);
            List<Diagnostic> found =
                    Rules.check(read).stream().filter(DiagnosticFilter::counts).toList();
            return described(line(read, found))
                    .with("files", read.texts().size())
                    .with("entries", read.repository().entries().size())
                    .with("errors", count(found, Severity.ERROR))
                    .with("warnings", count(found, Severity.WARNING));
        } catch (UnreadableLoreException unreadable) {
            return described(AspectReport.amiss(
                    Aspect.LORE,
                    unreadable.getMessage(),
                    folders.areTyped()
                            ? "correct what stands behind --lore"
                            : "correct KHITOMER_LORE, or unset it for the built-in lore"));
        }
    }

    private AspectReport described(AspectReport line) {
        return line.with("from", from().orElse("built in")).with("folders", folders.names());
    }

    private AspectReport line(Lore read, List<Diagnostic> found) {
        String says = which(read.world().name()) + ": " + DiagnosticFilter.summary(read, found);
        if (!found.isEmpty()) {
            return AspectReport.amiss(
                    Aspect.LORE, says, Phrases.agreeing(found.size(), "to see it: ", "to see them: ") + check());
        }
        return read.texts().isEmpty()
                ? AspectReport.amiss(Aspect.LORE, says, "put a file into the folder whose name ends with .yaml")
                : AspectReport.ok(Aspect.LORE, says);
    }

    private String which(String world) {
        String name = world.isEmpty() ? "" : world + ", ";
        return from().map(from -> name + Phrases.and(folders.names()) + " by " + from)
                .orElse(name + "built in, as neither --lore nor KHITOMER_LORE names another");
    }

    private Optional<String> from() {
        return folders.areTyped()
                ? Optional.of("--lore")
                : folders.areBuiltIn() ? Optional.empty() : Optional.of(LoreFolders.VARIABLE);
    }

    private String check() {
        StringBuilder command = new StringBuilder("khitomer check");
        if (folders.areTyped()) {
            folders.names().forEach(folder -> command.append(" --lore ").append(Phrases.shellWord(folder)));
        }
        return command.toString();
    }

    private static long count(List<Diagnostic> found, Severity severity) {
        return found.stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .count();
    }

    /** The state of the lore in the cache, found without reading or compiling it. */
    public CacheState kept() {
        List<String> named = folders.names();
        List<Path> paths = named.stream().map(Path::of).toList();
        boolean isThere = paths.stream().allMatch(folder -> folder.toFile().isDirectory());
        if (!isThere || named.isEmpty() && !ProgramFile.isJar()) {
            return CacheState.NONE;
        }
        Optional<CompiledLore> compiled = named.isEmpty()
                ? openBesideProgram().or(() -> ofUser(List.of(ProgramFile.jar().getPath())))
                : ofUser(named);
        return compiled.map(kept -> named.isEmpty() || kept.fingerprints().areCurrent(paths)
                        ? CacheState.FRESH
                        : CacheState.CHANGED)
                .orElse(CacheState.MISSING);
    }

    private Optional<CompiledLore> ofUser(List<String> named) {
        return CacheLocations.store(named, user, name -> "").flatMap(LoreStore::open);
    }

    private static Optional<CompiledLore> openBesideProgram() {
        return LoreStore.ofProgram(CacheLocations.besideProgram(), ProgramFile.number(), name -> "")
                .open();
    }
}
