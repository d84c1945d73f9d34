package khitomer.store.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khitomer.model.NameIndex.NameKind;
import khitomer.store.page.ByteWriter;

/**
 * What the entries of some files are called, sorted, as bytes.
 *
 * @param names the names, each with the entries that are called so
 * @param places where each name begins
 * @param shared a bit for each entry: whether its name, to the letter, is also that of another
 */
public record MergedNames(ByteWriter names, ByteWriter places, byte[] shared) {

    private static final NameKind[] WAYS = NameKind.values();
    /** How many bytes most names need, with the entries. */
    private static final int ROOM = 30;

    /**
     * @param firsts the number of the first entry of each file
     * @param size how many entries there are
     */
    public static MergedNames of(List<SortedNames> files, int[] firsts, int size) {
        int most = files.stream().mapToInt(SortedNames::size).sum();
        MergedNames all = new MergedNames(
                new ByteWriter(ROOM * most), new ByteWriter(Integer.BYTES * most), new byte[(size + 7) / 8]);
        NameMerge inOrder = new NameMerge(files);
        while (inOrder.hasName()) {
            all.places.int32(all.names.size());
            files.get(inOrder.file()).write(inOrder.name(), all.names);
            Bearers bearers = new Bearers();
            do {
                SortedNames file = files.get(inOrder.file());
                bearers.add(file, inOrder.name(), firsts[inOrder.file()] + file.entry(inOrder.name()), all.shared);
            } while (inOrder.nextIsSame());
            all.names.varint(bearers.count).append(bearers.written);
        }
        return all;
    }

    /** How many names there are. */
    public int count() {
        return places.size() / Integer.BYTES;
    }

    /** The entries that are called the same, each with the ways in which it is. */
    private static final class Bearers {

        private final ByteWriter written = new ByteWriter();
        private int count;
        /** The first whose name it is, and the hash of its name to the letter; -1 before there is one. */
        private int first = -1;

        private int firstExactly;
        /** Once there is another, the first of each such hash. */
        private Map<Integer, Integer> firsts = Map.of();

        /** Adds one; where its name, to the letter, is also that of another, both are marked. */
        void add(SortedNames file, int name, int entry, byte[] shared) {
            for (NameKind way : WAYS) {
                if (file.is(way, name)) {
                    written.varint((long) entry << 2 | way.ordinal());
                    count++;
                    if (way == NameKind.NAME) {
                        written.int32(file.exactly(name));
                        addNamed(entry, file.exactly(name), shared);
                    }
                }
            }
        }

        private void addNamed(int entry, int exactly, byte[] shared) {
            if (first < 0) {
                first = entry;
                firstExactly = exactly;
                return;
            }
            if (firsts.isEmpty()) {
                firsts = new HashMap<>(Map.of(firstExactly, first));
            }
            Integer other = firsts.putIfAbsent(exactly, entry);
            if (other != null) {
                mark(other, shared);
                mark(entry, shared);
            }
        }

        private static void mark(int entry, byte[] shared) {
            shared[entry >> 3] |= (byte) (1 << (entry & 7));
        }
    }
}
