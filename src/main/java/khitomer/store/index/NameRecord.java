package khitomer.store.index;

import khitomer.model.NameIndex.NameKind;

/**
 * A folded name of an entry, which can be several kinds of name.
 *
 * @param beginning the first characters as a number with the same order
 * @param ways a bit for each kind of name, the first the lowest
 * @param entry the index of the entry in its file
 * @param exactly the hash of the exact name, if it is the entry's name
 */
record NameRecord(long beginning, String folded, int ways, int entry, int exactly) implements Comparable<NameRecord> {

    private static final int LETTERS = Long.BYTES;
    private static final char WIDE = 0xFF;

    static NameRecord of(String folded, int ways, int entry, int exactly) {
        return new NameRecord(beginning(folded), folded, ways, entry, exactly);
    }

    /**
     * The first characters, one byte each. Of a character that needs more than a byte only that is recorded, and
     * nothing after it.
     */
    private static long beginning(String folded) {
        long beginning = 0;
        for (int i = 0; i < LETTERS && i < folded.length(); i++) {
            long letter = Math.min(folded.charAt(i), WIDE);
            beginning |= letter << (LETTERS - 1 - i) * Byte.SIZE;
            if (letter == WIDE) {
                break;
            }
        }
        // The highest characters would make it negative.
        return beginning ^ Long.MIN_VALUE;
    }

    static int bit(NameKind way) {
        return 1 << way.ordinal();
    }

    /** Whether it is the same name of the same entry. */
    boolean isLike(NameRecord other) {
        return entry == other.entry && beginning == other.beginning && folded.equals(other.folded);
    }

    /** Merges two records of the same name. */
    NameRecord and(NameRecord other) {
        return new NameRecord(beginning, folded, ways | other.ways, entry, exactly | other.exactly);
    }

    /** By name; equal names in reading order. */
    @Override
    public int compareTo(NameRecord other) {
        if (beginning != other.beginning) {
            return Long.compare(beginning, other.beginning);
        }
        int order = folded.compareTo(other.folded);
        return order != 0 ? order : Integer.compare(entry, other.entry);
    }
}
