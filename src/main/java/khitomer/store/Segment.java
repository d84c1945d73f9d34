package khitomer.store;

import java.io.File;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import khitomer.base.CorruptFileException;
import khitomer.model.Diagnostic;
import khitomer.model.Entry;
import khitomer.model.Kind;
import khitomer.store.codec.DiagnosticCodec;
import khitomer.store.codec.EntryCodec;
import khitomer.store.codec.KindTable;
import khitomer.store.index.IdTable;
import khitomer.store.index.NameTable;
import khitomer.store.index.SegmentFiles;
import khitomer.store.page.ByteReader;
import khitomer.store.page.FileHeader;
import khitomer.store.page.PageFile;

/** The entries of some files, decoded on request, and the tables by which they are found. */
final class Segment {

    private static final int PLACE = 4;

    private final PageFile pages;
    private final KindTable kindTable;
    private final EntryCodec codec;
    private final SegmentFiles files;
    private final int size;
    private final long heads;
    private final long places;
    private final long ids;
    private final NameTable names;
    private final long sharedNames;
    private final long links;
    private final long linkTable;
    private final Map<Integer, Long> kinds = new HashMap<>();
    private final Entry[] decoded;
    /** Reads one thing at a time; longer reads have readers of their own. */
    private final ByteReader cursor;

    /** @param fileNames the names of its files; those of replaced files can be missing */
    Segment(File file, KindTable table, String[] fileNames, long program) {
        pages = PageFile.open(file);
        kindTable = table;
        codec = new EntryCodec(table);
        ByteReader in = new ByteReader(pages, FileHeader.of(pages, program).directory());
        cursor = in;
        files = new SegmentFiles(pages, in, fileNames);
        size = in.count();
        heads = in.int64();
        places = in.int64();
        ids = in.int64();
        names = new NameTable(pages, in.count(), in.int64(), in.int64());
        sharedNames = in.int64();
        links = in.int64();
        linkTable = in.int64();
        for (int left = in.count(); left > 0; left--) {
            kinds.put(in.count(), in.int64());
        }
        decoded = new Entry[size];
    }

    NameTable names() {
        return names;
    }

    /** Whether another entry has exactly the same name. */
    boolean isNameShared(int number) {
        cursor.seek(sharedNames + (number >> 3));
        return (cursor.int8() >> (number & 7) & 1) != 0;
    }

    /** The number of entries. */
    int size() {
        return size;
    }

    /** The number of files. */
    int files() {
        return files.count();
    }

    /** The number of the first entry of a file; for the index after the last file, the number of entries. */
    int firstOf(int file) {
        return file == files.count() ? size : files.first(file);
    }

    Set<String> idsNotRead(int file) {
        return new TreeSet<>(files.rest(file).texts());
    }

    List<Diagnostic> diagnostics(int file) {
        ByteReader in = files.rest(file);
        in.texts();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            diagnostics.add(DiagnosticCodec.read(in));
        }
        return diagnostics;
    }

    /** An entry, of which only the head is read. */
    Entry entry(int number) {
        if (decoded[number] == null) {
            decoded[number] = codec.read(head(number), files);
        }
        return decoded[number];
    }

    /** The number of the file of an entry. */
    int fileOf(int number) {
        ByteReader in = head(number);
        in.skipText();
        return in.count();
    }

    /** The kind of an entry, which is not decoded for it. */
    Kind kind(int number) {
        if (number >= 0 && number < size && decoded[number] != null) {
            return decoded[number].kind();
        }
        ByteReader in = head(number);
        in.skipText();
        in.count();
        return kindTable.kind(in.count());
    }

    private ByteReader head(int number) {
        if (number < 0 || number >= size) {
            throw new CorruptFileException("there is no entry " + number);
        }
        cursor.seek(places + (long) number * PLACE);
        cursor.seek(heads + cursor.int32());
        return cursor;
    }

    /** Passes on the entries with an id, in reading order. */
    void find(String id, IntConsumer found) {
        IdTable.Stored table = IdTable.Stored.at(pages, ids);
        int slot = table.first(id);
        for (int number = table.number(slot, id); number != -1; number = table.number(slot, id)) {
            if (number >= 0 && head(number).compareText(id) == 0) {
                found.accept(number);
            }
            slot = table.next(slot);
        }
    }

    /**
     * The statements that name an id: the number of the entry in the upper half, the index of the statement in the
     * lower.
     */
    long[] referrers(String id) {
        IdTable.Stored table = IdTable.Stored.at(pages, linkTable);
        int slot = table.first(id);
        for (int number = table.number(slot, id); number != -1; number = table.number(slot, id)) {
            if (number >= 0) {
                cursor.seek(links + number);
                if (cursor.compareText(id) == 0) {
                    return links(cursor);
                }
            }
            slot = table.next(slot);
        }
        return new long[0];
    }

    private long[] links(ByteReader in) {
        long[] links = new long[in.count((int) Math.min(pages.length(), 1 << 30))];
        int entry = 0;
        for (int i = 0; i < links.length; i++) {
            entry += in.count();
            links[i] = (long) entry << Integer.SIZE | in.count();
        }
        return links;
    }

    /** Passes on the entries of a kind, in reading order. */
    void ofKind(int kind, IntConsumer found) {
        Long place = kinds.get(kind);
        if (place != null) {
            ByteReader in = new ByteReader(pages, place);
            int entry = 0;
            for (int left = in.count(); left > 0; left--) {
                entry += in.count();
                found.accept(entry);
            }
        }
    }
}
