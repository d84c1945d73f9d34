package khitomer.store;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import khitomer.base.CorruptFileException;
import khitomer.base.file.AtomicFile;
import khitomer.base.file.PrivateFolder;
import khitomer.model.Kinds;
import khitomer.model.LoreFile;
import khitomer.model.World;
import khitomer.store.codec.KindTable;
import khitomer.store.page.ByteWriter;
import khitomer.store.page.Hash;

/** A folder that holds one compiled lore. */
public final class LoreStore {

    private static final long A_MINUTE = 60_000;

    private final Path folder;
    private final Optional<String> lore;
    private final long program;
    private final Function<String, String> texts;
    private final boolean own;

    private LoreStore(Path folder, Optional<String> lore, long program, Function<String, String> texts, boolean own) {
        this.folder = folder;
        this.lore = lore;
        this.program = program;
        this.texts = texts;
        this.own = own;
    }

    /**
     * A store in the user's cache; files that others can have written are rejected.
     *
     * @param lore identifies the lore; the name of the folder is only a hash of it
     * @param program identifies the build of the program
     * @param texts reads the text of a file by the name that locations use
     */
    public static LoreStore ofUser(Path folder, String lore, long program, Function<String, String> texts) {
        return new LoreStore(folder, Optional.of(lore), program, texts, true);
    }

    /** A store in the user's cache of which only the content is of interest, whatever lore it is. */
    public static LoreStore ofAnyLore(Path folder, long program) {
        return new LoreStore(folder, Optional.empty(), program, name -> "", true);
    }

    /** A store that came with the program, and is trusted like it. */
    public static LoreStore ofProgram(Path folder, long program, Function<String, String> texts) {
        return new LoreStore(folder, Optional.of(""), program, texts, false);
    }

    /** The number of a program with an identity. */
    public static long program(String identity) {
        return Hash.of(new ByteWriter().text(identity).array());
    }

    /** The compiled lore, even if its files have changed; empty if there is none of this program. */
    public Optional<CompiledLore> open() {
        try {
            if (!isTrusted()) {
                return Optional.empty();
            }
            Manifest contents = Manifest.read(folder.toFile(), program);
            boolean isSame = lore.isEmpty() || lore.get().equals(contents.lore());
            return isSame ? Optional.of(toLore(contents)) : Optional.empty();
        } catch (CorruptFileException none) {
            return Optional.empty();
        }
    }

    private boolean isTrusted() {
        return !own
                || PrivateFolder.isOwnFile(folder.resolve(Manifest.NAME))
                        && PrivateFolder.isOwnFolder(folder)
                        && PrivateFolder.fault(folder.getParent()).isEmpty();
    }

    private CompiledLore toLore(Manifest contents) {
        return new CompiledLore(folder.toFile(), contents, program, texts, own);
    }

    /** Deletes the compiled lore, so that it is compiled again the next time. */
    public void discard() {
        folder.resolve(Manifest.NAME).toFile().delete();
    }

    /**
     * Compiles the files of a lore; empty if one cannot be read, or nothing can be written.
     *
     * @param files each is requested once, by several threads if there are many, and dropped when it is encoded
     * @param fingerprints those of the files, requested after all files
     */
    public Optional<CompiledLore> write(
            World world, Kinds kinds, List<LoreFile> files, FingerprintSource fingerprints) {
        try {
            createFolder();
            ContentKey key = own ? ContentKey.random() : ContentKey.NONE;
            CompiledLore written =
                    toLore(compiler().all(lore.orElseThrow(), world, KindTable.of(kinds), files, fingerprints, key));
            deleteUnused(written);
            return Optional.of(written);
        } catch (IOException | CorruptFileException failed) {
            return Optional.empty();
        }
    }

    private LoreCompiler compiler() {
        return new LoreCompiler(folder, program);
    }

    private void createFolder() throws IOException {
        if (!own) {
            Files.createDirectories(folder);
        } else if (!PrivateFolder.makeForCache(folder.getParent()) || !PrivateFolder.makeForCache(folder)) {
            throw new IOException(folder + " is not the user's own");
        }
    }

    /**
     * Compiles what has changed, and keeps the rest. Files that are no longer needed remain until they are deleted.
     *
     * @param now the current fingerprints of the files, with their contents
     * @param alone whether a file can be read without the others
     * @param reader reads files by their names; empty if one cannot be read
     * @return the lore as it is now; empty if everything must be read
     */
    public Optional<CompiledLore> update(
            CompiledLore old,
            FileFingerprints now,
            Predicate<String> alone,
            Function<List<String>, Optional<List<LoreFile>>> reader) {
        FileFingerprints before = old.manifest().fingerprints();
        List<String> changed = now.changedSince(before);
        Set<String> replaced = new TreeSet<>(changed);
        replaced.addAll(before.goneIn(now));
        try {
            if (replaced.isEmpty()) {
                Manifest same = old.manifest().with(now);
                AtomicFile.tryWrite(folder.resolve(Manifest.NAME), path -> same.write(path, program));
                return Optional.of(old);
            }
            Optional<List<LoreFile>> read =
                    replaced.stream().allMatch(alone) ? reader.apply(changed) : Optional.empty();
            return read.isEmpty()
                    ? Optional.empty()
                    : Optional.of(toLore(compiler().amended(old, replaced, read.get(), now)));
        } catch (IOException | CorruptFileException failed) {
            return Optional.empty();
        }
    }

    /**
     * Deletes files that do not belong to a lore of this store, unless they are so new that another run may be writing
     * them.
     */
    public void deleteUnused(CompiledLore lore) {
        Manifest contents = lore.manifest();
        File[] files = folder.toFile().listFiles();
        long old = System.currentTimeMillis() - A_MINUTE;
        for (File file : files == null ? new File[0] : files) {
            boolean needed = file.getName().equals(Manifest.NAME)
                    || file.getName().equals(contents.timesName())
                    || contents.segments().contains(file.getName());
            if (!needed && file.lastModified() < old) {
                file.delete();
            }
        }
    }
}
