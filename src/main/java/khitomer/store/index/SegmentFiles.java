package khitomer.store.index;

import khitomer.base.CorruptFileException;
import khitomer.store.page.ByteReader;
import khitomer.store.page.ByteWriter;
import khitomer.store.page.PageFile;

/** The files of a segment: where the entries of each begin, and what was read of it besides. */
public final class SegmentFiles {

    private static final int ENTRIES = 4;
    private static final int REST = 12;
    /** How many bytes the table has for a file: the number of its first entry, and two offsets. */
    private static final int SIZE = 20;

    private final PageFile pages;
    private final String[] names;
    private final int count;
    private final long table;
    /** Reads one thing at a time. */
    private final ByteReader cursor;

    private final PageFile contents;

    /**
     * @param in where how many they are is written, and after it the table of them; left behind it
     * @param names what the files are called; that of one that is never asked for may be missing
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

    /** Writes what the table says of a file. */
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

    /** Reads from a place in what the entries of a file say; one at a time. */
    public ByteReader content(int file, int place) {
        return new ByteReader(contents, at(file, ENTRIES).int64() + place);
    }

    /** Reads what there is of a file besides its entries. */
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
