package khitomer.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import khitomer.model.By;
import khitomer.model.NameIndex.Way;
import khitomer.store.EncodedFile.Called;

/** Writes the entries of some files as a segment. */
final class SegmentWriter {

    private final PageWriter pages;
    private final KindTable kinds;
    private final List<EncodedFile> files;
    /** The number of the first entry of each file. */
    private final int[] firsts;
    private final int size;
    private final Bytes out = new Bytes();

    private SegmentWriter(PageWriter pages, KindTable kinds, List<EncodedFile> files) {
        this.pages = pages;
        this.kinds = kinds;
        this.files = files;
        this.firsts = new int[files.size()];
        int next = 0;
        for (int i = 0; i < firsts.length; i++) {
            firsts[i] = next;
            next += files.get(i).starts().length;
        }
        this.size = next;
    }

    /** Writes a segment and gives a hash of it. */
    static long write(Path to, List<EncodedFile> files, KindTable kinds, long program) throws IOException {
        try (PageWriter pages = new PageWriter(to)) {
            new SegmentWriter(pages, kinds, files).write(program);
            return pages.hash();
        }
    }

    private void write(long program) throws IOException {
        Bytes directory = new Bytes().number(files.size());
        Bytes offsets = new Bytes();
        for (int i = 0; i < firsts.length; i++) {
            EncodedFile file = files.get(i);
            for (int start : file.starts()) {
                offsets.eight(pages.offset() + start);
            }
            pages.write(file.entries());
            directory.four(firsts[i]).eight(pages.offset());
            pages.write(file.rest());
        }
        directory.number(size).eight(pages.offset());
        pages.write(offsets);
        writeIds(directory);
        writeNames(directory);
        writeReferrers(directory);
        writeKinds(directory);
        pages.finish(directory, program);
    }

    private void writeIds(Bytes directory) throws IOException {
        IdTable table = new IdTable(size);
        for (int i = 0; i < firsts.length; i++) {
            for (int j = 0; j < files.get(i).starts().length; j++) {
                table.add(files.get(i).file().entries().get(j).id(), firsts[i] + j);
            }
        }
        directory.eight(pages.offset());
        table.write(out);
        pages.write(out);
    }

    private void writeNames(Bytes directory) throws IOException {
        Called[] names = names();
        long start = pages.offset();
        Bytes places = new Bytes();
        byte[] shared = new byte[(size + 7) / 8];
        int count = 0;
        int end;
        for (int i = 0; i < names.length; i = end) {
            end = i + 1;
            while (end < names.length && names[end].folded().equals(names[i].folded())) {
                end++;
            }
            places.four((int) (pages.offset() + out.size() - start));
            writeName(names, i, end);
            mark(names, i, end, shared);
            count++;
            flush();
        }
        pages.write(out);
        directory.number(count).eight(start).eight(pages.offset());
        pages.write(places);
        directory.eight(pages.offset());
        pages.write(shared);
    }

    /** Marks the entries whose name, to the letter, is also that of another; all these names are the same when folded. */
    private static void mark(Called[] names, int from, int to, byte[] shared) {
        Map<Integer, Integer> first = new HashMap<>();
        for (int i = from; i < to && to - from > 1; i++) {
            if (names[i].way() == Way.NAME) {
                Integer other = first.putIfAbsent(names[i].exactly(), names[i].entry());
                if (other != null && other != names[i].entry()) {
                    mark(other, shared);
                    mark(names[i].entry(), shared);
                }
            }
        }
    }

    private static void mark(int entry, byte[] shared) {
        shared[entry >> 3] |= (byte) (1 << (entry & 7));
    }

    /** All names in their order and, where they are the same, in reading order. */
    private Called[] names() {
        List<Called> names = new ArrayList<>();
        for (int i = 0; i < firsts.length; i++) {
            for (Called called : files.get(i).names()) {
                names.add(called.behind(firsts[i]));
            }
        }
        Called[] sorted = names.toArray(new Called[0]);
        Arrays.parallelSort(sorted, By.first(Called::folded).then(Called::entry));
        return sorted;
    }

    private void writeName(Called[] names, int from, int to) {
        List<Called> once = Arrays.asList(names).subList(from, to).stream().distinct().toList();
        out.text(names[from].folded()).number(once.size());
        for (Called called : once) {
            out.number((long) called.entry() << 2 | called.way().ordinal());
            if (called.way() == Way.NAME) {
                out.four(called.exactly());
            }
        }
    }

    private void writeReferrers(Bytes directory) throws IOException {
        Map<String, Postings> byId = new LinkedHashMap<>();
        for (int i = 0; i < firsts.length; i++) {
            int first = firsts[i];
            files.get(i).references().forEach(reference -> byId.computeIfAbsent(reference.id(), id -> new Postings())
                    .add(first + reference.entry(), reference.position()));
        }
        long start = pages.offset();
        IdTable table = new IdTable(byId.size());
        for (Map.Entry<String, Postings> target : byId.entrySet()) {
            table.add(target.getKey(), (int) (pages.offset() + out.size() - start));
            out.text(target.getKey());
            target.getValue().write(out);
            flush();
        }
        pages.write(out);
        directory.eight(start).eight(pages.offset());
        table.write(out);
        pages.write(out);
    }

    /** The statements that refer to something, as they are written: each entry as the distance from the one before. */
    private static final class Postings {

        private final Bytes bytes = new Bytes();
        private int count;
        private int before;

        void add(int entry, int position) {
            bytes.number(entry - before).number(position);
            before = entry;
            count++;
        }

        void write(Bytes out) {
            out.number(count).append(bytes);
        }
    }

    private void writeKinds(Bytes directory) throws IOException {
        Map<Integer, List<Integer>> byKind = new TreeMap<>();
        for (int i = 0; i < firsts.length; i++) {
            for (int j = 0; j < files.get(i).starts().length; j++) {
                int kind = kinds.number(files.get(i).file().entries().get(j).kind());
                byKind.computeIfAbsent(kind, any -> new ArrayList<>()).add(firsts[i] + j);
            }
        }
        directory.number(byKind.size());
        for (Map.Entry<Integer, List<Integer>> kind : byKind.entrySet()) {
            directory.number(kind.getKey()).eight(pages.offset());
            out.number(kind.getValue().size());
            int before = 0;
            for (int number : kind.getValue()) {
                out.number(number - before);
                before = number;
            }
            pages.write(out);
        }
    }

    private void flush() throws IOException {
        if (out.size() > Pages.PAGE) {
            pages.write(out);
        }
    }
}
