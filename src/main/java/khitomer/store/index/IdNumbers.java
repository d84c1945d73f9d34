package khitomer.store.index;

import java.util.Arrays;
import java.util.List;
import khitomer.store.page.ByteWriter;

/**
 * Assigns numbers to ids, from one up, on several threads; an id with a million references is stored once.
 *
 * <p>A large lore refers to hundreds of thousands of ids in random order, so memory latency dominates. Ids are
 * therefore numbered in batches, and all slots of a batch are read before any is compared: memory answers many requests
 * in about the time of one.
 */
public final class IdNumbers {

    /** Enough bytes for most ids. */
    private static final int ROOM = 20;

    /** A hash table with linear probing: the hash in the upper half, the number of the id in the lower. */
    private long[] slots = new long[128];
    /** By number, the hash of each id, and its start; it ends where the next begins. */
    private int[] hashes = new int[64];

    private int[] starts = new int[64];
    /** The ids as bytes. */
    private final ByteWriter texts = new ByteWriter();

    private int size;

    /** The number of each id. */
    public int[] numbers(List<String> ids) {
        int[] asked = new int[ids.size()];
        int[] begins = new int[asked.length + 1];
        ByteWriter written = new ByteWriter(ROOM * asked.length);
        for (int i = 0; i < asked.length; i++) {
            asked[i] = IdTable.hash(ids.get(i));
            begins[i + 1] = written.text(ids.get(i)).size();
        }
        return numbers(asked, written.inside(), begins);
    }

    private synchronized int[] numbers(int[] asked, byte[] written, int[] begins) {
        makeRoom(asked.length);
        long[] likely = new long[asked.length];
        for (int i = 0; i < asked.length; i++) {
            likely[i] = slots[slot(asked[i])];
        }
        int[] places = new int[asked.length];
        for (int i = 0; i < asked.length; i++) {
            places[i] = starts[number(likely[i])];
        }
        int[] numbers = new int[asked.length];
        for (int i = 0; i < asked.length; i++) {
            boolean found =
                    likely[i] != 0 && hash(likely[i]) == asked[i] && isAt(places[i], written, begins[i], begins[i + 1]);
            numbers[i] = found ? number(likely[i]) : number(asked[i], written, begins[i], begins[i + 1]);
        }
        return numbers;
    }

    /** The number of an id with a hash, whose bytes are between two indexes. */
    private int number(int hash, byte[] written, int from, int to) {
        int slot = slot(hash);
        while (slots[slot] != 0) {
            int number = number(slots[slot]);
            if (hash(slots[slot]) == hash && isAt(starts[number], written, from, to)) {
                return number;
            }
            slot = next(slot);
        }
        size++;
        slots[slot] = (long) hash << Integer.SIZE | size;
        hashes[size] = hash;
        starts[size] = texts.size();
        texts.append(written, from, to);
        return size;
    }

    /** Whether an id is at an offset. No id is a prefix of another, since each begins with its length. */
    private boolean isAt(int place, byte[] written, int from, int to) {
        int end = place + to - from;
        return end <= texts.size() && Arrays.equals(texts.inside(), place, end, written, from, to);
    }

    private static int hash(long slot) {
        return (int) (slot >>> Integer.SIZE);
    }

    private static int number(long slot) {
        return (int) slot;
    }

    private int slot(int hash) {
        return hash & slots.length - 1;
    }

    private int next(int slot) {
        return slot + 1 & slots.length - 1;
    }

    /** Makes room for more ids, so that at least half of the slots are free. */
    private void makeRoom(int more) {
        int most = size + more + 1;
        if (most > hashes.length) {
            hashes = Arrays.copyOf(hashes, Math.max(most, 2 * hashes.length));
            starts = Arrays.copyOf(starts, hashes.length);
        }
        if (2 * most > slots.length) {
            slots = new long[Integer.highestOneBit(most) << 2];
            for (int number = 1; number <= size; number++) {
                int slot = slot(hashes[number]);
                while (slots[slot] != 0) {
                    slot = next(slot);
                }
                slots[slot] = (long) hashes[number] << Integer.SIZE | number;
            }
        }
    }

    /** More than any number. */
    public int limit() {
        return size + 1;
    }

    /** The hash of the id with a number. */
    public int hash(int number) {
        return hashes[number];
    }

    /** Writes the id with a number. */
    public ByteWriter write(int number, ByteWriter out) {
        return out.append(texts.inside(), starts[number], number == size ? texts.size() : starts[number + 1]);
    }
}
