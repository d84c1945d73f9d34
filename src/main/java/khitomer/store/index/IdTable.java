package khitomer.store.index;

import java.util.Arrays;
import khitomer.base.CorruptFileException;
import khitomer.store.page.ByteReader;
import khitomer.store.page.ByteWriter;
import khitomer.store.page.Hash;
import khitomer.store.page.PageFile;

/**
 * A table that finds numbers by texts: the hash of a text and its number stand in the first free slot from its place
 * on.
 */
public final class IdTable {

    private static final int SLOT = 8;

    private final int[] hashes;
    private final int[] numbers;

    /**
     * An empty table for that many texts, of whose slots a fifth or more stays free: the fewer there are, the fewer
     * pages.
     */
    public IdTable(int texts) {
        int slots = Math.max(4, Integer.highestOneBit(texts + texts / 4) << 1);
        hashes = new int[slots];
        numbers = new int[slots];
        Arrays.fill(numbers, -1);
    }

    /** Adds the number of a text of that hash. */
    public void add(int hash, int number) {
        int slot = hash & hashes.length - 1;
        while (numbers[slot] >= 0) {
            slot = slot + 1 & hashes.length - 1;
        }
        hashes[slot] = hash;
        numbers[slot] = number;
    }

    public void write(ByteWriter out) {
        out.varint(hashes.length);
        for (int i = 0; i < hashes.length; i++) {
            out.int32(hashes[i]).int32(numbers[i]);
        }
    }

    /** A written table: where its slots begin, and how many they are. */
    public record Stored(ByteReader in, long slots, int count) {

        public static Stored at(PageFile pages, long offset) {
            ByteReader in = new ByteReader(pages, offset);
            int count = in.count(1 << 30);
            if (Integer.bitCount(count) != 1) {
                throw new CorruptFileException(count + " is no number of slots");
            }
            return new Stored(in, in.offset(), count);
        }

        /** The slot at which the search for a text begins. */
        public int first(String text) {
            return hash(text) & count - 1;
        }

        public int next(int slot) {
            return slot + 1 & count - 1;
        }

        /** The number in a slot where it may be that of the text, -2 where it cannot be, -1 where the search ends. */
        public int number(int slot, String text) {
            in.seek(slots + (long) slot * SLOT);
            int hash = in.int32();
            int number = in.int32();
            return number < 0 ? -1 : hash == hash(text) ? number : -2;
        }
    }

    /**
     * The hash by which a text is found. Not the text's own hash code: it is all too easy to think of many ids that
     * have one in common.
     */
    public static int hash(String text) {
        long hash = Hash.of(text);
        return (int) (hash ^ hash >>> 29 ^ hash >>> 43);
    }
}
