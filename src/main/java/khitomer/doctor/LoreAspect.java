package khitomer.doctor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import khitomer.base.Phrases;
import khitomer.check.DiagnosticFilter;
import khitomer.check.Rules;
import khitomer.cli.option.LoreOptions;
import khitomer.doctor.CacheAspect.KeptLore;
import khitomer.loading.CacheLocations;
import khitomer.loading.ProgramFile;
import khitomer.loading.UnreadableLoreException;
import khitomer.model.Diagnostic;
import khitomer.model.Lore;
import khitomer.model.Severity;
import khitomer.store.CompiledLore;
import khitomer.store.LoreStore;
import khitomer.terminal.ProgressLine;
import khitomer.terminal.RunContext;

/** Which lore is looked in, why that one, what is wrong with it, and whether it is compiled. */
public final class LoreAspect {

    private final LoreOptions lore;
    private final boolean isTyped;
    private final RunContext surroundings;

    /** @param isTyped whether the folders were named on the command line */
    public LoreAspect(LoreOptions lore, boolean isTyped, RunContext surroundings) {
        this.lore = lore;
        this.isTyped = isTyped;
        this.surroundings = surroundings;
    }

    public AspectReport line() {
        try (ProgressLine progress = new ProgressLine(surroundings)) {
            Lore read = lore.withMistakes();
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
                    isTyped
                            ? "correct what stands behind --lore"
                            : "correct KHITOMER_LORE, or unset it for the built-in lore"));
        }
    }

    private AspectReport described(AspectReport line) {
        return line.with("from", from().orElse("built in")).with("folders", lore.folders());
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
        return from().map(from -> name + Phrases.all(lore.folders()) + " by " + from)
                .orElse(name + "built in, as neither --lore nor KHITOMER_LORE names another");
    }

    private Optional<String> from() {
        return isTyped
                ? Optional.of("--lore")
                : lore.folders().isEmpty() ? Optional.empty() : Optional.of("KHITOMER_LORE");
    }

    private String check() {
        StringBuilder command = new StringBuilder("khitomer check");
        if (isTyped) {
            lore.folders().forEach(folder -> command.append(" --lore ").append(Phrases.shellWord(folder)));
        }
        return command.toString();
    }

    private static long count(List<Diagnostic> found, Severity severity) {
        return found.stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .count();
    }

    /** How the lore is kept for the next look-up, told without reading or compiling it. */
    public KeptLore kept() {
        List<String> named = lore.folders();
        List<Path> folders = named.stream().map(Path::of).toList();
        boolean isThere = folders.stream().allMatch(folder -> folder.toFile().isDirectory());
        if (!isThere || named.isEmpty() && !ProgramFile.isJar()) {
            return KeptLore.NONE;
        }
        Optional<CompiledLore> compiled = named.isEmpty()
                ? openBesideProgram().or(() -> ofUser(List.of(ProgramFile.jar().getPath())))
                : ofUser(named);
        return compiled.map(kept -> named.isEmpty() || kept.isUpToDate(folders) ? KeptLore.FRESH : KeptLore.CHANGED)
                .orElse(KeptLore.MISSING);
    }

    private Optional<CompiledLore> ofUser(List<String> named) {
        return CacheLocations.store(named, surroundings, name -> "").flatMap(LoreStore::open);
    }

    private static Optional<CompiledLore> openBesideProgram() {
        return LoreStore.ofProgram(CacheLocations.besideProgram(), ProgramFile.number(), name -> "")
                .open();
    }
}
