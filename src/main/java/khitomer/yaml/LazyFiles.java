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
 * What the files of a folder give, each read whenever it is got; how far this has come is told. Getting one that cannot
 * be read throws {@link UncheckedIOException}.
 */
final class LazyFiles extends AbstractList<LoreFile> implements RandomAccess {

    private final List<RawFile> texts;
    private final Map<String, LoreFile> known;
    private final Function<RawFile, LoreFile> reader;
    private final Progress progress;
    private final long bytes;
    private final AtomicLong read = new AtomicLong();

    /** @param known what some of them gave, by their names */
    LazyFiles(List<RawFile> texts, Map<String, LoreFile> known, Function<RawFile, LoreFile> reader, Progress progress) {
        this.texts = texts;
        this.known = known;
        this.reader = reader;
        this.progress = progress;
        this.bytes = texts.stream().mapToLong(RawFile::size).sum();
    }

    /** How many bytes all of them have. */
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

    /** The text in memory, so that it is read once however often it is looked at. */
    private static RawFile inMemory(RawFile text) {
        return new RawFile(text.file(), text.path(), text.bytes());
    }

    @Override
    public int size() {
        return texts.size();
    }
}
