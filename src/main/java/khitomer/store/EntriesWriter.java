package khitomer.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import khitomer.store.index.SegmentFiles;
import khitomer.store.page.ByteWriter;
import khitomer.store.page.PageWriter;

/**
 * Writes the entries of a segment file by file: first their contents, then the heads of all, so that heads are near
 * each other and many share a page.
 */
final class EntriesWriter {

    private final PageWriter pages;
    private final ByteWriter files = new ByteWriter();
    private final List<ByteWriter> heads = new ArrayList<>();
    private final ByteWriter places = new ByteWriter();
    private int place;
    private int size;

    EntriesWriter(PageWriter pages) {
        this.pages = pages;
    }

    void add(EncodedFile file) throws IOException {
        long entries = pages.offset();
        pages.write(file.contents());
        SegmentFiles.write(size, entries, pages.offset(), files);
        pages.write(file.rest());
        for (int start : file.starts()) {
            places.int32(place + start);
        }
        heads.add(file.heads());
        place += file.heads().size();
        size += file.starts().length;
    }

    /** Writes the heads and their offsets, and returns the start of the directory, which leads to both. */
    ByteWriter finish() throws IOException {
        ByteWriter directory =
                new ByteWriter().varint(heads.size()).append(files).varint(size).int64(pages.offset());
        for (ByteWriter ofFile : heads) {
            pages.write(ofFile);
        }
        directory.int64(pages.offset());
        pages.write(places);
        return directory;
    }
}
