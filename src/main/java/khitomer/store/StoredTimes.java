package khitomer.store;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import khitomer.base.CorruptFileException;
import khitomer.date.Bounds;
import khitomer.model.Entry;
import khitomer.model.Times;
import khitomer.model.Timing;
import khitomer.store.page.ByteReader;
import khitomer.store.page.ByteWriter;
import khitomer.store.page.FileHeader;
import khitomer.store.page.PageFile;
import khitomer.store.page.PageWriter;

/** The inferred times of a compiled lore, entry by entry. */
final class StoredTimes implements Timing {

    /** The size of the times of an entry in bytes. */
    static final int SIZE = 33;

    private static final Times.Basis[] BASES = Times.Basis.values();

    private final ByteReader in;
    private final CompiledEntries entries;

    private StoredTimes(ByteReader in, CompiledEntries entries) {
        this.in = in;
        this.entries = entries;
    }

    static StoredTimes open(File file, CompiledEntries entries, long program) {
        PageFile pages = PageFile.open(file);
        long expected = FileHeader.SIZE + (long) entries.size() * SIZE;
        if (FileHeader.of(pages, program).directory() != expected) {
            throw new CorruptFileException("these are the times of another lore");
        }
        return new StoredTimes(new ByteReader(pages, FileHeader.SIZE), entries);
    }

    @Override
    public Times times(Entry entry) {
        int number = entries.number(entry).orElseThrow(() -> new CorruptFileException("the entry is of another lore"));
        in.seek(FileHeader.SIZE + (long) number * SIZE);
        Bounds start = bounds(in);
        Bounds end = bounds(in);
        return new Times(start, end, BASES[in.index(BASES.length)]);
    }

    private static Bounds bounds(ByteReader in) {
        long earliest = in.int64();
        long latest = in.int64();
        if (latest < earliest) {
            throw new CorruptFileException("bounds end before they begin");
        }
        return new Bounds(earliest, latest);
    }

    static void write(Path to, List<Entry> entries, Timing timing, long program) throws IOException {
        ByteWriter out = new ByteWriter();
        try (PageWriter pages = new PageWriter(to)) {
            for (Entry entry : entries) {
                write(timing.times(entry), out);
                pages.write(out);
            }
            finish(pages, program);
        }
    }

    /** Writes the times of an entry. */
    static void write(Times times, ByteWriter out) {
        out.int64(times.start().earliest()).int64(times.start().latest());
        out.int64(times.end().earliest())
                .int64(times.end().latest())
                .varint(times.basis().ordinal());
    }

    static void finish(PageWriter pages, long program) throws IOException {
        pages.finish(new ByteWriter().varint(1), program);
    }

    /** The stored bytes of the times of some entries, from a number on. */
    byte[] written(int number, int count) {
        in.seek(FileHeader.SIZE + (long) number * SIZE);
        return in.bytes(count * SIZE);
    }
}
