package khitomer.store;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import khitomer.base.CorruptFileException;
import khitomer.base.file.AtomicFile;
import khitomer.base.file.PrivateFolder;
import khitomer.model.Diagnostic;
import khitomer.model.Entry;
import khitomer.model.Kinds;
import khitomer.model.LazyTexts;
import khitomer.model.Lore;
import khitomer.model.LoreChange;
import khitomer.model.NameIndex;
import khitomer.model.Repository;
import khitomer.model.Times;
import khitomer.model.Timing;
import khitomer.model.World;

/** A compiled lore, of which only what is requested is read. */
public final class CompiledLore implements Lore {

    private final File folder;
    private final long program;
    private final Manifest manifest;
    private final CompiledEntries entries;
    private final CompiledNameIndex names;
    private final CompiledFiles files;
    private final Kinds kinds;
    private final Function<String, String> reader;
    /** Whether it is in the user's cache, and did not come with the program. */
    private final boolean own;
    /** The texts of the files; empty until they are requested. */
    private Map<String, String> texts = Map.of();

    /**
     * @param texts reads the text of a file by the name that locations use
     * @param own whether it is in the user's cache; then files that others can have written are rejected
     */
    CompiledLore(File folder, Manifest contents, long program, Function<String, String> texts, boolean own) {
        this.own = own;
        this.folder = folder;
        this.program = program;
        this.manifest = contents;
        this.kinds = contents.kinds().catalogue();
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < contents.segments().size(); i++) {
            File segment = trusted(new File(folder, contents.segments().get(i)));
            segments.add(new Segment(segment, contents.kinds(), contents.namesOfFiles(i), program));
        }
        this.entries = new CompiledEntries(contents.kinds(), segments, new ReadingOrder(segments, contents.files()));
        this.names = new CompiledNameIndex(segments, entries);
        this.files = new CompiledFiles(segments, contents.files());
        this.reader = texts;
    }

    @Override
    public World world() {
        return manifest.world();
    }

    @Override
    public Kinds kinds() {
        return kinds;
    }

    @Override
    public Repository repository() {
        return entries;
    }

    @Override
    public NameIndex names() {
        return names;
    }

    @Override
    public List<Diagnostic> diagnostics() {
        return files.diagnostics();
    }

    @Override
    public Problems problems() {
        return files.problems();
    }

    @Override
    public Set<String> idsNotRead() {
        return files.idsNotRead();
    }

    /** What the files contain, apart from their texts. */
    CompiledFiles files() {
        return files;
    }

    @Override
    public Map<String, String> texts() {
        if (texts.isEmpty()) {
            texts = new LazyTexts(
                    manifest.files().stream().map(Manifest.Part::name).toList(), this::text);
        }
        return texts;
    }

    /** The text of a file; empty for a link that leads out of the lore. */
    private String text(String name) {
        FileFingerprint fingerprint = fingerprints().of(name);
        return fingerprint != null && fingerprint.sort() == FileFingerprint.Sort.LINK_OUTSIDE ? "" : reader.apply(name);
    }

    /**
     * The fingerprints of the files as they are now, as far as that can be seen without reading them: the very object
     * of this lore if nothing changed, or empty if there may be other files.
     */
    public Optional<FileFingerprints> currentFingerprints() {
        return manifest.fingerprints().refreshed();
    }

    /** The fingerprints of the files that it was compiled from. */
    public FileFingerprints fingerprints() {
        return manifest.fingerprints();
    }

    Manifest manifest() {
        return manifest;
    }

    /** The inferred times, if they are stored. */
    public Optional<Timing> timing() {
        try {
            return Optional.of(storedTimes());
        } catch (CorruptFileException none) {
            return Optional.empty();
        }
    }

    /**
     * Stores inferred times; if that fails, they are inferred again each time.
     *
     * @param all the entries of this lore in reading order
     */
    public void storeTimes(List<Entry> all, Timing timing) {
        AtomicFile.tryWrite(timesFile().toPath(), path -> StoredTimes.write(path, all, timing, program));
    }

    /**
     * Stores the times of this lore, if they can be amended from the stored times of an earlier state.
     *
     * @param before the lore from which this one was updated
     * @param chronology returns the times of added entries and of all others that differ; empty if it cannot tell
     */
    public void amendTimes(CompiledLore before, Function<LoreChange, Optional<Map<Entry, Times>>> chronology) {
        if (!timesFile().exists()) {
            AtomicFile.tryWrite(
                    timesFile().toPath(),
                    path -> new AmendedTimes(before.state(), before.storedTimes(), state())
                            .write(path, chronology, program));
        }
    }

    /** Throws {@link CorruptFileException} if no times are stored. */
    private StoredTimes storedTimes() {
        return StoredTimes.open(trusted(timesFile()), entries, program);
    }

    private AmendedTimes.State state() {
        return new AmendedTimes.State(manifest.files(), entries);
    }

    private File trusted(File file) {
        if (own && !PrivateFolder.isOwnFile(file.toPath())) {
            throw new CorruptFileException("others may have written " + file);
        }
        return file;
    }

    private File timesFile() {
        return new File(folder, manifest.timesName());
    }
}
