package khitomer.store;

import java.io.IOException;

/** Writes the entries of a segment, one file after the other, and then where each of them begins. */
final class EntriesWriter {

    private final PageWriter pages;
    private final Bytes files = new Bytes();
    private final Bytes offsets = new Bytes();
    private int fileCount;
    private int size;

    EntriesWriter(PageWriter pages) {
        this.pages = pages;
    }

    void add(EncodedFile file) throws IOException {
        int[] starts = file.index().starts();
        for (int start : starts) {
            offsets.eight(pages.offset() + start);
        }
        pages.write(file.entries());
        files.four(size).eight(pages.offset());
        pages.write(file.rest());
        fileCount++;
        size += starts.length;
    }

    /** Writes where the entries begin, and gives the beginning of the directory, which leads to all of them. */
    Bytes finish() throws IOException {
        Bytes directory = new Bytes().number(fileCount).append(files).number(size).eight(pages.offset());
        pages.write(offsets);
        return directory;
    }
}
