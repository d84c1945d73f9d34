package khitomer.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import khitomer.model.NameIndex.Way;

/**
 * What the entries of some files are called, sorted, as bytes.
 *
 * @param names the names, each with the entries that are called so
 * @param places where each name begins
 * @param count how many names there are
 * @param shared a bit for each entry: whether its name, to the letter, is also that of another
 */
record NamesOfFiles(Bytes names, Bytes places, int count, byte[] shared) {

    private static final Way[] WAYS = Way.values();

    /**
     * @param firsts the number of the first entry of each file
     * @param size how many entries there are
     */
    static NamesOfFiles of(List<EncodedFile.Index> files, int[] firsts, int size) {
        Called[] sorted = sorted(files);
        Bytes names = new Bytes();
        Bytes items = new Bytes();
        Bytes places = new Bytes(Integer.BYTES * sorted.length);
        byte[] shared = new byte[(size + 7) / 8];
        int end;
        for (int i = 0; i < sorted.length; i = end) {
            end = i + 1;
            while (end < sorted.length && sorted[end].isLike(sorted[i])) {
                end++;
            }
            places.four(names.size());
            int count = write(sorted, i, end, firsts, items);
            names.text(sorted[i].folded()).number(count).append(items);
            items.clear();
            if (end - i > 1) {
                mark(sorted, i, end, firsts, shared);
            }
        }
        return new NamesOfFiles(names, places, places.size() / Integer.BYTES, shared);
    }

    /** Marks the entries whose name, to the letter, is also that of another; all these names are the same when folded. */
    private static void mark(Called[] names, int from, int to, int[] firsts, byte[] shared) {
        Map<Integer, Integer> first = new HashMap<>();
        for (int i = from; i < to; i++) {
            if (names[i].isName()) {
                int entry = number(names[i], firsts);
                Integer other = first.putIfAbsent(names[i].exactly(), entry);
                if (other != null && other != entry) {
                    mark(other, shared);
                    mark(entry, shared);
                }
            }
        }
    }

    private static void mark(int entry, byte[] shared) {
        shared[entry >> 3] |= (byte) (1 << (entry & 7));
    }

    private static int number(Called called, int[] firsts) {
        return firsts[called.file()] + called.entry();
    }

    /** All names in their order and, where they are the same, in reading order. */
    private static Called[] sorted(List<EncodedFile.Index> files) {
        List<Called> all = new ArrayList<>();
        files.forEach(file -> all.addAll(file.names()));
        Called[] sorted = all.toArray(new Called[0]);
        // Each file brings its names sorted, and merging takes half as long when each half is merged on its own processor.
        int half = sorted.length / 2;
        IntStream.range(0, 2).parallel().forEach(which ->
                Arrays.sort(sorted, which * half, which == 0 ? half : sorted.length));
        Arrays.sort(sorted);
        return sorted;
    }

    /** Writes each entry that is called something with the way in which it is, in each way once; gives how many it wrote. */
    private static int write(Called[] names, int from, int to, int[] firsts, Bytes out) {
        int count = 0;
        for (int i = from; i < to; i++) {
            Called called = names[i];
            for (; i + 1 < to && names[i + 1].isOfEntryOf(called); i++) {
                called = called.and(names[i + 1]);
            }
            for (Way way : WAYS) {
                if ((called.ways() & Called.bit(way)) != 0) {
                    out.number((long) number(called, firsts) << 2 | way.ordinal());
                    if (way == Way.NAME) {
                        out.four(called.exactly());
                    }
                    count++;
                }
            }
        }
        return count;
    }
}
