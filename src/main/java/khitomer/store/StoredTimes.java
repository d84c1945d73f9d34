package khitomer.store;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import khitomer.base.Damaged;
import khitomer.date.Bounds;
import khitomer.model.Entry;
import khitomer.model.Times;
import khitomer.model.Timing;
import khitomer.store.page.Bytes;
import khitomer.store.page.Header;
import khitomer.store.page.PageWriter;
import khitomer.store.page.Pages;
import khitomer.store.page.Reader;

/** What the chronology of a compiled lore inferred, entry by entry. */
final class StoredTimes implements Timing {

    /** How many bytes the times of an entry have. */
    static final int SIZE = 33;

    private static final Times.Basis[] BASES = Times.Basis.values();

    private final Reader in;
    private final CompiledEntries entries;

    private StoredTimes(Reader in, CompiledEntries entries) {
        this.in = in;
        this.entries = entries;
    }

    static StoredTimes open(File file, CompiledEntries entries, long program) {
        Pages pages = Pages.open(file);
        long expected = Header.SIZE + (long) entries.size() * SIZE;
        if (Header.of(pages, program).directory() != expected) {
            throw new Damaged("these are the times of another lore");
        }
        return new StoredTimes(new Reader(pages, Header.SIZE), entries);
    }

    @Override
    public Times times(Entry entry) {
        int number = entries.number(entry).orElseThrow(() -> new Damaged("the entry is of another lore"));
        in.seek(Header.SIZE + (long) number * SIZE);
        Bounds start = bounds(in);
        Bounds end = bounds(in);
        return new Times(start, end, BASES[in.index(BASES.length)]);
    }

    private static Bounds bounds(Reader in) {
        long earliest = in.eight();
        long latest = in.eight();
        if (latest < earliest) {
            throw new Damaged("bounds end before they begin");
        }
        return new Bounds(earliest, latest);
    }

    static void write(Path to, List<Entry> entries, Timing timing, long program) throws IOException {
        Bytes out = new Bytes();
        try (PageWriter pages = new PageWriter(to)) {
            for (Entry entry : entries) {
                write(timing.times(entry), out);
                pages.write(out);
            }
            finish(pages, program);
        }
    }

    /** Writes the times of an entry. */
    static void write(Times times, Bytes out) {
        out.eight(times.start().earliest()).eight(times.start().latest());
        out.eight(times.end().earliest())
                .eight(times.end().latest())
                .number(times.basis().ordinal());
    }

    static void finish(PageWriter pages, long program) throws IOException {
        pages.finish(new Bytes().number(1), program);
    }

    /** The times of so many entries from a number on, as they are written. */
    byte[] written(int number, int count) {
        in.seek(Header.SIZE + (long) number * SIZE);
        return in.bytes(count * SIZE);
    }
}
