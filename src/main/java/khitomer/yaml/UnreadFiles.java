package khitomer.yaml;

import java.io.UncheckedIOException;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import khitomer.base.Progress;
import khitomer.model.FileOfLore;

/**
 * What the files of a folder give, each read whenever it is got; how far this has come is told. Getting one that cannot
 * be read throws {@link UncheckedIOException}.
 */
final class UnreadFiles extends AbstractList<FileOfLore> implements RandomAccess {

    private final List<LoreText> texts;
    private final Map<String, FileOfLore> known;
    private final Function<LoreText, FileOfLore> reader;
    private final Progress progress;
    private final long bytes;
    private final AtomicLong read = new AtomicLong();

    /** @param known what some of them gave, by their names */
    UnreadFiles(
            List<LoreText> texts,
            Map<String, FileOfLore> known,
            Function<LoreText, FileOfLore> reader,
            Progress progress) {
        this.texts = texts;
        this.known = known;
        this.reader = reader;
        this.progress = progress;
        this.bytes = texts.stream().mapToLong(LoreText::size).sum();
    }

    /** How many bytes all of them have. */
    long bytes() {
        return bytes;
    }

    @Override
    public FileOfLore get(int number) {
        LoreText text = texts.get(number);
        FileOfLore already = known.get(text.file());
        FileOfLore gave = already == null ? reader.apply(inMemory(text)) : already;
        progress.at("reading the lore", read.addAndGet(text.size()), bytes);
        return gave;
    }

    /** The text in memory, so that it is read once however often it is looked at. */
    private static LoreText inMemory(LoreText text) {
        return new LoreText(text.file(), text.path(), text.bytes());
    }

    @Override
    public int size() {
        return texts.size();
    }
}
