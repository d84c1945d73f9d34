package khitomer.loading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import khitomer.base.Progress;
import khitomer.base.file.XdgFolders;
import khitomer.chronology.Chronology;
import khitomer.model.Entry;
import khitomer.model.Lore;
import khitomer.model.LoreChange;
import khitomer.model.Repository;
import khitomer.model.Times;
import khitomer.model.Timing;
import khitomer.store.CompiledLore;
import khitomer.store.ContentHashes;
import khitomer.store.FileFingerprints;
import khitomer.store.LoreStore;
import khitomer.yaml.LazyLore;
import khitomer.yaml.LoreReader;
import khitomer.yaml.ReadResult;

/**
 * Loads a lore: compiled if it is compiled and has not changed since, else read and compiled for the next time.
 *
 * <p>If compiled lore is damaged or cannot be kept, the lore is read, without a message.
 */
public final class LoreLoader {

    private final boolean mayCache;
    private final XdgFolders user;
    private final Progress progress;
    private LoreStore store;
    private CompiledLore compiled;
    private Lore lore;
    private Timing whole;

    /**
     * @param mayCache whether compiled lore can be used and made
     * @param user the user's folders, one of which is for the cache
     * @param progress is told of reading, compiling, and inferring
     */
    public LoreLoader(boolean mayCache, XdgFolders user, Progress progress) {
        this.mayCache = mayCache;
        this.user = user;
        this.progress = progress;
    }

    boolean mayCache() {
        return mayCache;
    }

    /** The lore that comes with the program. */
    private Lore builtIn() {
        if (!ProgramFile.isJar() || !mayCache) {
            return LoreReader.builtIn().lore();
        }
        store = LoreStore.ofProgram(CacheLocations.besideProgram(), ProgramFile.number(), LoreReader::packedText);
        Optional<CompiledLore> built = store.open();
        return built.isPresent() ? keep(built.get()) : builtInOfUser();
    }

    /** The built-in lore in the user's cache, for installations that have none next to the program. */
    private Lore builtInOfUser() {
        Optional<LoreStore> place =
                CacheLocations.store(List.of(ProgramFile.jar().getPath()), user, LoreReader::packedText);
        store = place.orElse(store);
        Optional<CompiledLore> kept = place.flatMap(LoreStore::open);
        return kept.map(this::keep).orElseGet(() -> {
            ReadResult reading = LoreReader.builtIn();
            if (place.isPresent()) {
                store.write(reading.world(), reading.kinds(), reading.files(), FileFingerprints::none)
                        .ifPresent(this::keep);
            }
            return reading.lore();
        });
    }

    /** Loads the lore of some folders. Throws {@link UnreadableLoreException} if one of them is not a folder. */
    public Lore load(LoreFolders folders) {
        lore = folders.areBuiltIn() ? builtIn() : ofUser(folders.paths(), folders.names());
        return lore;
    }

    private Lore ofUser(List<Path> folders, List<String> named) {
        Optional<LoreStore> place = mayCache ? CacheLocations.store(named, user, LoreReader::text) : Optional.empty();
        return place.isEmpty() ? read(folders) : at(place.get(), folders);
    }

    private Lore at(LoreStore place, List<Path> folders) {
        store = place;
        Optional<CompiledLore> kept = store.open();
        Optional<FileFingerprints> known = kept.flatMap(CompiledLore::currentFingerprints);
        if (known.isPresent() && known.get() == kept.get().fingerprints()) {
            return keep(kept.get());
        }
        return kept.flatMap(old -> updated(old, known, folders)).map(this::keep).orElseGet(() -> compiled(folders));
    }

    private Lore read(List<Path> folders) {
        try (progress) {
            return LoreReader.read(folders, progress);
        }
    }

    /** Compiles only what has changed, if that can be done without reading everything. */
    private Optional<CompiledLore> updated(CompiledLore old, Optional<FileFingerprints> known, List<Path> folders) {
        try {
            FileFingerprints now =
                    known.orElseGet(() -> FileFingerprints.of(folders)).withContents(old.fingerprints());
            Path folder = folders.get(0);
            Optional<CompiledLore> updated = store.update(
                    old,
                    now,
                    name -> folders.size() == 1 && LoreReader.holdsEntries(folder, name),
                    names -> LoreReader.reread(folder, names, old.world(), old.kinds()));
            updated.ifPresent(lore -> {
                lore.amendTimes(old, this::amended);
                // Deletes the old times, which amending needed, with the rest.
                store.deleteUnused(lore);
            });
            return updated;
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Compiles the lore; if that is not possible, reads it. */
    private Lore compiled(List<Path> folders) {
        Optional<CompiledLore> made;
        try (progress) {
            FileFingerprints found = FileFingerprints.of(folders);
            ContentHashes read = new ContentHashes();
            // The last tenth of the time is spent on writing.
            LazyLore opened = LoreReader.open(
                    folders, (doing, done, all) -> progress.at("compiling the lore", done * 9, all * 10), read::add);
            made = opened.isWhole()
                    ? store.write(opened.world(), opened.kinds(), opened.files(), () -> read.in(found))
                    : Optional.empty();
        } catch (UncheckedIOException unreadable) {
            made = Optional.empty();
        }
        return made.map(this::keep).orElseGet(() -> read(folders));
    }

    private Lore keep(CompiledLore kept) {
        compiled = kept;
        return kept;
    }

    /** The inferred times of a repository. Those of the whole lore are stored. */
    public Timing timing(Repository repository) {
        if (repository != lore.repository()) {
            return solved(repository);
        }
        if (whole == null) {
            whole = compiled == null ? solved(repository) : compiledTiming(repository);
        }
        return whole;
    }

    private Timing compiledTiming(Repository repository) {
        Optional<Timing> stored = lore == compiled ? compiled.timing() : Optional.empty();
        return stored.orElseGet(() -> {
            Timing timing = solved(repository);
            compiled.storeTimes(repository.entries(), timing);
            return timing;
        });
    }

    private Timing solved(Repository repository) {
        return workedOut(() -> Chronology.of(repository));
    }

    private Optional<Map<Entry, Times>> amended(LoreChange revision) {
        return workedOut(() -> Chronology.amend(revision));
    }

    private <T> T workedOut(Supplier<T> work) {
        try (progress) {
            progress.at("working out when everything was", 0, 0);
            return work.get();
        }
    }

    /** Deletes the compiled lore, because it is damaged. */
    public void discard() {
        if (store != null) {
            store.discard();
        }
    }
}
