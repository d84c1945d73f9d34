package khitomer.store.index;

import java.util.Arrays;
import khitomer.base.CorruptFileException;
import khitomer.store.page.ByteReader;
import khitomer.store.page.ByteWriter;
import khitomer.store.page.Hash;
import khitomer.store.page.PageFile;

/** A hash table with linear probing that finds numbers by texts: each slot holds the hash of a text and its number. */
public final class IdTable {

    private static final int SLOT = 8;

    private final int[] hashes;
    private final int[] numbers;

    /** An empty table for some texts, in which a fifth of the slots or more stays free: fewer slots are fewer pages. */
    public IdTable(int texts) {
        int slots = Math.max(4, Integer.highestOneBit(texts + texts / 4) << 1);
        hashes = new int[slots];
        numbers = new int[slots];
        Arrays.fill(numbers, -1);
    }

    /** Adds the number of a text with a hash. */
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

    /** A table in a file: the offset of its slots, and their number. */
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

        /** The number in a slot if it can be that of the text, -2 if it cannot, -1 if the search ends there. */
        public int number(int slot, String text) {
            in.seek(slots + (long) slot * SLOT);
            int hash = in.int32();
            int number = in.int32();
            return number < 0 ? -1 : hash == hash(text) ? number : -2;
        }
    }

    /**
     * The hash of a text. This is not {@link String#hashCode}, because it is too easy to find many ids with the same
     * one.
     */
    public static int hash(String text) {
        long hash = Hash.of(text);
        return (int) (hash ^ hash >>> 29 ^ hash >>> 43);
    }
}
