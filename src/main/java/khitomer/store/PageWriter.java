package khitomer.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Arrays;

/** Writes a file of pages: a header, whatever else, and at last the directory that the header leads to. */
final class PageWriter implements Closeable {

    private final RandomAccessFile file;
    private final byte[] first = new byte[Pages.PAGE];
    private byte[] page = first;
    private int number;
    private int used = Header.SIZE;
    private long hash;

    PageWriter(Path path) throws IOException {
        this.file = new RandomAccessFile(path.toFile(), "rw");
        file.setLength(0);
    }

    /** Where the next byte goes, counted in bytes of content. */
    long offset() {
        return ((long) number << Pages.SHIFT) + used;
    }

    /** Writes bytes, and clears them for more. */
    void write(Bytes bytes) throws IOException {
        write(bytes.inside(), bytes.size());
        bytes.clear();
    }

    void write(byte[] content) throws IOException {
        write(content, content.length);
    }

    private void write(byte[] content, int size) throws IOException {
        int done = 0;
        while (done < size) {
            if (used == Pages.PAGE) {
                turn();
            }
            int part = Math.min(size - done, Pages.PAGE - used);
            System.arraycopy(content, done, page, used, part);
            used += part;
            done += part;
        }
    }

    /** A hash of what was written. */
    long hash() {
        return hash;
    }

    /** Writes the directory and then, for the first time, the first page, so that nothing before it counts. */
    void finish(Bytes directory, long program) throws IOException {
        long at = offset();
        write(directory);
        byte[] header = new Header(program, offset(), at).bytes();
        System.arraycopy(header, 0, first, 0, header.length);
        if (number > 0) {
            writePage(page, number, used);
            writePage(first, 0, Pages.PAGE);
        } else {
            writePage(first, 0, used);
        }
    }

    private void turn() throws IOException {
        if (number > 0) {
            writePage(page, number, Pages.PAGE);
        }
        number++;
        page = new byte[Pages.PAGE];
        used = 0;
    }

    private void writePage(byte[] content, int which, int size) throws IOException {
        byte[] whole = Arrays.copyOf(content, size + Pages.CHECKSUM);
        int sum = Pages.checksum(content, size, which);
        hash = hash * 0x9E3779B97F4A7C15L + (sum & 0xFFFF_FFFFL) + 1;
        for (int i = 0; i < Pages.CHECKSUM; i++) {
            whole[size + i] = (byte) (sum >>> 8 * i);
        }
        file.seek((long) which * (Pages.PAGE + Pages.CHECKSUM));
        file.write(whole);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
