package khitomer.store.page;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.util.zip.CRC32;
import khitomer.base.CorruptFileException;

/**
 * A file that is read page by page on request, each page verified against its checksum.
 *
 * <p>A page is 8 KiB of content and the CRC-32 of its number and content; the last is shorter. A lookup in a large lore
 * reads a few hundred bytes in many places, and what costs time is touching memory for the first time. Pages that are
 * rarely needed again, such as those of contents, are therefore {@linkplain #recycling() read into the same memory}.
 */
public final class PageFile implements Closeable {

    static final int SHIFT = 13;
    public static final int PAGE = 1 << SHIFT;
    static final int CHECKSUM = 4;

    /** Slots of the recycled page cache: 8 MiB. */
    private static final int PLACES = 1024;

    private final RandomAccessFile file;
    private final long length;
    /** Each page has one slot, which other pages can share. */
    private final byte[][] pages;
    /** The page in each slot; empty if each page has a slot of its own. */
    private final int[] numbers;

    private PageFile(RandomAccessFile file, long length, int places, int[] numbers) {
        this.file = file;
        this.length = length;
        this.pages = new byte[places][];
        this.numbers = numbers;
    }

    /** Opens a file. Throws {@link CorruptFileException} if it does not exist or cannot be a file of pages. */
    public static PageFile open(File file) {
        try {
            RandomAccessFile opened = new RandomAccessFile(file, "r");
            long physical = opened.length();
            long count = (physical + PAGE + CHECKSUM - 1) / (PAGE + CHECKSUM);
            long length = physical - count * CHECKSUM;
            if (length < 1 || count > Integer.MAX_VALUE / 2 || length <= (count - 1) * PAGE) {
                opened.close();
                throw new CorruptFileException(file + " has a length that it cannot have");
            }
            return new PageFile(opened, length, (int) count, new int[0]);
        } catch (IOException unreadable) {
            throw new CorruptFileException(unreadable.toString());
        }
    }

    /**
     * The same pages for reading one place at a time: a page is overwritten when another with the same slot is read, so
     * that a whole file can be read without ever being in memory.
     */
    public PageFile recycling() {
        return new PageFile(file, length, PLACES, new int[PLACES]);
    }

    /** The number of bytes of content. */
    public long length() {
        return length;
    }

    /** The page that holds the byte at an offset. */
    byte[] page(long offset) {
        if (offset < 0 || offset >= length) {
            throw new CorruptFileException("there is nothing at " + offset);
        }
        int number = (int) (offset >> SHIFT);
        return numbers.length == 0 ? cached(number) : recycling(number);
    }

    private byte[] cached(int number) {
        byte[] page = pages[number];
        if (page == null) {
            page = read(number, new byte[size(number) + CHECKSUM]);
            pages[number] = page;
        }
        return page;
    }

    private byte[] recycling(int number) {
        int place = number % PLACES;
        if (pages[place] == null) {
            pages[place] = new byte[PAGE + CHECKSUM];
        } else if (numbers[place] == number) {
            return pages[place];
        }
        // The slot is empty until the page turns out to be intact.
        numbers[place] = -1;
        read(number, pages[place]);
        numbers[place] = number;
        return pages[place];
    }

    private int size(int number) {
        return (int) Math.min(PAGE, length - ((long) number << SHIFT));
    }

    /** Reads a page into an array with room for it and its checksum. */
    private byte[] read(int number, byte[] read) {
        int size = size(number);
        try {
            file.seek((long) number * (PAGE + CHECKSUM));
            file.readFully(read, 0, size + CHECKSUM);
        } catch (IOException unreadable) {
            throw new CorruptFileException(unreadable.toString());
        }
        int found = (read[size] & 0xFF)
                | (read[size + 1] & 0xFF) << 8
                | (read[size + 2] & 0xFF) << 16
                | read[size + 3] << 24;
        if (found != checksum(read, size, number)) {
            throw new CorruptFileException("page " + number + " does not match its checksum");
        }
        return read;
    }

    static int checksum(byte[] content, int size, int number) {
        CRC32 sum = new CRC32();
        sum.update(new byte[] {(byte) number, (byte) (number >> 8), (byte) (number >> 16), (byte) (number >> 24)});
        sum.update(content, 0, size);
        return (int) sum.getValue();
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException harmless) {
            // The file was only read.
        }
    }
}
