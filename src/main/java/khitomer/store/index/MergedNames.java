package khitomer.store.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khitomer.model.NameIndex.NameKind;
import khitomer.store.page.ByteWriter;

/**
 * The names of the entries of some files, sorted, as bytes.
 *
 * @param names the names, each with its entries
 * @param places the offset of each name
 * @param shared a bit for each entry: whether another has exactly the same name
 */
public record MergedNames(ByteWriter names, ByteWriter places, byte[] shared) {

    private static final NameKind[] WAYS = NameKind.values();
    /** Enough bytes for most names with their entries. */
    private static final int ROOM = 30;

    /**
     * @param firsts the number of the first entry of each file
     * @param size the number of entries
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

    /** The number of names. */
    public int count() {
        return places.size() / Integer.BYTES;
    }

    /** The entries with the same folded name, and for each the kinds of name that it is. */
    private static final class Bearers {

        private final ByteWriter written = new ByteWriter();
        private int count;
        /** The first entry whose name it is, and the hash of its exact name; -1 before there is one. */
        private int first = -1;

        private int firstExactly;
        /** The first entry with each hash, once there are two. */
        private Map<Integer, Integer> firsts = Map.of();

        /** Adds an entry; if another has exactly the same name, both are marked. */
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
