package khitomer.yaml;

import java.io.UncheckedIOException;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import khitomer.base.Progress;
import khitomer.model.LoreFile;

/**
 * The contents of the files of a folder, each read whenever it is requested; progress is reported. Throws
 * {@link UncheckedIOException} for a file that cannot be read.
 */
final class LazyFiles extends AbstractList<LoreFile> implements RandomAccess {

    private final List<RawFile> texts;
    private final Map<String, LoreFile> known;
    private final Function<RawFile, LoreFile> reader;
    private final Progress progress;
    private final long bytes;
    private final AtomicLong read = new AtomicLong();

    /** @param known the contents of some files, by name */
    LazyFiles(List<RawFile> texts, Map<String, LoreFile> known, Function<RawFile, LoreFile> reader, Progress progress) {
        this.texts = texts;
        this.known = known;
        this.reader = reader;
        this.progress = progress;
        this.bytes = texts.stream().mapToLong(RawFile::size).sum();
    }

    /** The size of all files in bytes. */
    long bytes() {
        return bytes;
    }

    @Override
    public LoreFile get(int number) {
        RawFile text = texts.get(number);
        LoreFile already = known.get(text.file());
        LoreFile gave = already == null ? reader.apply(inMemory(text)) : already;
        progress.at("reading the lore", read.addAndGet(text.size()), bytes);
        return gave;
    }

    /** The text in memory, so that it is read once. */
    private static RawFile inMemory(RawFile text) {
        return new RawFile(text.file(), text.path(), text.bytes());
    }

    @Override
    public int size() {
        return texts.size();
    }
}
