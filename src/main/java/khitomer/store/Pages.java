package khitomer.store;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.util.zip.CRC32;

/**
 * A file that is read page by page, each page as it is needed and verified against its checksum.
 *
 * <p>A page is 8 KiB of content and the CRC-32 of its number and content; the last is shorter. Look-ups in a large lore read a
 * few hundred bytes here and there, and what costs is memory that is touched for the first time.
 */
final class Pages implements Closeable {

    static final int SHIFT = 13;
    static final int PAGE = 1 << SHIFT;
    static final int CHECKSUM = 4;

    private final RandomAccessFile file;
    private final long length;
    private final byte[][] pages;

    private Pages(RandomAccessFile file, long length) {
        this.file = file;
        this.length = length;
        this.pages = new byte[(int) (length + PAGE - 1 >> SHIFT)][];
    }

    /** Opens a file; throws {@link Damaged} where there is none, or it cannot be one of these. */
    static Pages open(File file) {
        try {
            RandomAccessFile opened = new RandomAccessFile(file, "r");
            long physical = opened.length();
            long count = (physical + PAGE + CHECKSUM - 1) / (PAGE + CHECKSUM);
            long length = physical - count * CHECKSUM;
            if (length < 1 || count > Integer.MAX_VALUE / 2 || length <= (count - 1) * PAGE) {
                opened.close();
                throw new Damaged(file + " has a length that it cannot have");
            }
            return new Pages(opened, length);
        } catch (IOException unreadable) {
            throw new Damaged(unreadable.toString());
        }
    }

    /** How many bytes the content has. */
    long length() {
        return length;
    }

    /** The page that holds the byte at an offset. */
    byte[] page(long offset) {
        if (offset < 0 || offset >= length) {
            throw new Damaged("there is nothing at " + offset);
        }
        int number = (int) (offset >> SHIFT);
        byte[] page = pages[number];
        if (page == null) {
            page = read(number);
            pages[number] = page;
        }
        return page;
    }

    private byte[] read(int number) {
        int size = (int) Math.min(PAGE, length - ((long) number << SHIFT));
        byte[] read = new byte[size + CHECKSUM];
        try {
            file.seek((long) number * (PAGE + CHECKSUM));
            file.readFully(read);
        } catch (IOException unreadable) {
            throw new Damaged(unreadable.toString());
        }
        int found = (read[size] & 0xFF) | (read[size + 1] & 0xFF) << 8 | (read[size + 2] & 0xFF) << 16
                | read[size + 3] << 24;
        if (found != checksum(read, size, number)) {
            throw new Damaged("page " + number + " does not match its checksum");
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
            // It was only read.
        }
    }
}
