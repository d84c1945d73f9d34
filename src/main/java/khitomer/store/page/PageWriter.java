package khitomer.store.page;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/** Writes a file of pages: a header, any content, and at the end the directory, to which the header points. */
public final class PageWriter implements Closeable {

    private final RandomAccessFile file;
    private final byte[] first = new byte[PageFile.PAGE + PageFile.CHECKSUM];
    private byte[] page = first;
    private int number;
    private int used = FileHeader.SIZE;
    private long hash;

    public PageWriter(Path path) throws IOException {
        this.file = new RandomAccessFile(path.toFile(), "rw");
        // Some file systems write a file at once if it was ever truncated, even when empty, and closing it then
        // waits.
        if (file.length() > 0) {
            file.setLength(0);
        }
        file.seek(first.length);
    }

    /** The offset of the next byte, counted in bytes of content. */
    public long offset() {
        return ((long) number << PageFile.SHIFT) + used;
    }

    /** Writes bytes, and clears them. */
    public void write(ByteWriter bytes) throws IOException {
        write(bytes.inside(), bytes.size());
        bytes.clear();
    }

    public void write(byte[] content) throws IOException {
        write(content, content.length);
    }

    private void write(byte[] content, int size) throws IOException {
        int done = 0;
        while (done < size) {
            if (used == PageFile.PAGE) {
                nextPage();
            }
            int part = Math.min(size - done, PageFile.PAGE - used);
            System.arraycopy(content, done, page, used, part);
            used += part;
            done += part;
        }
    }

    /** A hash of everything written. */
    public long hash() {
        return hash;
    }

    /** Writes the directory, and then the first page, which makes the file valid. */
    public void finish(ByteWriter directory, long program) throws IOException {
        long at = offset();
        write(directory);
        byte[] header = new FileHeader(program, offset(), at).bytes();
        System.arraycopy(header, 0, first, 0, header.length);
        if (number > 0) {
            writePage(used);
        }
        int last = number == 0 ? used : PageFile.PAGE;
        page = first;
        number = 0;
        file.seek(0);
        writePage(last);
    }

    private void nextPage() throws IOException {
        if (number > 0) {
            writePage(PageFile.PAGE);
        } else {
            page = new byte[first.length];
        }
        number++;
        used = 0;
    }

    /** Writes some bytes of the current page, and their checksum. */
    private void writePage(int size) throws IOException {
        int sum = PageFile.checksum(page, size, number);
        hash = hash * 0x9E3779B97F4A7C15L + (sum & 0xFFFF_FFFFL) + 1;
        for (int i = 0; i < PageFile.CHECKSUM; i++) {
            page[size + i] = (byte) (sum >>> 8 * i);
        }
        file.write(page, 0, size + PageFile.CHECKSUM);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
