package khitomer.store;

import java.util.Arrays;
import java.util.List;
import khitomer.store.page.ByteWriter;

/** The statements that refer to each id, in reading order. */
final class Referrers {

    /** The numbers of the ids in the order of their first reference. */
    private final int[] order;
    /** By the number of an id, the end of its references in the next array; they begin where the previous ones end. */
    private final int[] ends;

    private final int[] counts;
    private final int[] entries;
    private final int[] positions;

    private Referrers(int[] order, int[] counts) {
        this.order = order;
        this.counts = counts;
        this.ends = new int[counts.length];
        int end = 0;
        for (int target : order) {
            ends[target] = end;
            end += counts[target];
        }
        this.entries = new int[end];
        this.positions = new int[end];
    }

    /**
     * @param firsts the number of the first entry of each file
     * @param limit more than the number of any id
     */
    static Referrers of(List<EncodedFile.Index> files, int[] firsts, int limit) {
        int[] order = new int[limit];
        int[] counts = new int[limit];
        int found = 0;
        for (EncodedFile.Index file : files) {
            for (int target : file.targets()) {
                if (counts[target]++ == 0) {
                    order[found++] = target;
                }
            }
        }
        Referrers referrers = new Referrers(Arrays.copyOf(order, found), counts);
        for (int i = 0; i < firsts.length; i++) {
            referrers.add(files.get(i).references(), files.get(i).targets(), firsts[i]);
        }
        return referrers;
    }

    private void add(int[] references, int[] targets, int first) {
        for (int i = 0; i < targets.length; i++) {
            int place = ends[targets[i]]++;
            entries[place] = first + references[2 * i];
            positions[place] = references[2 * i + 1];
        }
    }

    /** The numbers of the ids in the order of their first reference. */
    int[] order() {
        return order;
    }

    /**
     * Writes the references to an id: each entry as its distance from the previous one, and the index of the statement.
     */
    void write(int target, ByteWriter out) {
        out.varint(counts[target]);
        int before = 0;
        for (int i = ends[target] - counts[target]; i < ends[target]; i++) {
            out.varint(entries[i] - before).varint(positions[i]);
            before = entries[i];
        }
    }
}
