package khitomer.store.index;

import khitomer.base.CorruptFileException;
import khitomer.store.page.ByteReader;
import khitomer.store.page.ByteWriter;
import khitomer.store.page.PageFile;

/** The files of a segment: where the entries of each begin, and what else was read of it. */
public final class SegmentFiles {

    private static final int ENTRIES = 4;
    private static final int REST = 12;
    /** The size of a file's row in bytes: the number of its first entry, and two offsets. */
    private static final int SIZE = 20;

    private final PageFile pages;
    private final String[] names;
    private final int count;
    private final long table;
    /** Reads one thing at a time. */
    private final ByteReader cursor;

    private final PageFile contents;

    /**
     * @param in at the number of files, which the table follows; afterward after the table
     * @param names the names of the files; those of replaced files can be missing
     */
    public SegmentFiles(PageFile pages, ByteReader in, String[] names) {
        this.pages = pages;
        this.names = names;
        count = in.count();
        table = in.offset();
        in.seek(table + (long) count * SIZE);
        cursor = new ByteReader(pages, 0);
        contents = pages.recycling();
    }

    /** Writes the row of a file. */
    public static void write(int first, long entries, long rest, ByteWriter out) {
        out.int32(first).int64(entries).int64(rest);
    }

    public int count() {
        return count;
    }

    public String name(int file) {
        if (file >= names.length || names[file] == null) {
            throw new CorruptFileException("there is no file " + file);
        }
        return names[file];
    }

    /** The number of the first entry of a file. */
    public int first(int file) {
        return at(file, 0).int32();
    }

    /** Reads the content of an entry from an offset in its file; one at a time. */
    public ByteReader content(int file, int place) {
        return new ByteReader(contents, at(file, ENTRIES).int64() + place);
    }

    /** Reads what else there is of a file. */
    public ByteReader rest(int file) {
        return new ByteReader(pages, at(file, REST).int64());
    }

    private ByteReader at(int file, int field) {
        if (file >= count) {
            throw new CorruptFileException("there is no file " + file);
        }
        cursor.seek(table + (long) file * SIZE + field);
        return cursor;
    }
}
