package khitomer.store.index;

import khitomer.model.NameIndex.NameKind;

/**
 * An entry of a file that is called something, perhaps in several ways.
 *
 * @param beginning the first letters of what it is called, as a number that is in the same order
 * @param ways a bit for each way, the first the lowest
 * @param entry which entry of its file it is
 * @param exactly the hash of the name where it is its name
 */
record NameRecord(long beginning, String folded, int ways, int entry, int exactly) implements Comparable<NameRecord> {

    private static final int LETTERS = Long.BYTES;
    private static final char WIDE = 0xFF;

    static NameRecord of(String folded, int ways, int entry, int exactly) {
        return new NameRecord(beginning(folded), folded, ways, entry, exactly);
    }

    /** The first letters, a byte for each; of one that needs more only that it does, and nothing of what follows it. */
    private static long beginning(String folded) {
        long beginning = 0;
        for (int i = 0; i < LETTERS && i < folded.length(); i++) {
            long letter = Math.min(folded.charAt(i), WIDE);
            beginning |= letter << (LETTERS - 1 - i) * Byte.SIZE;
            if (letter == WIDE) {
                break;
            }
        }
        // The highest letters would make it negative.
        return beginning ^ Long.MIN_VALUE;
    }

    static int bit(NameKind way) {
        return 1 << way.ordinal();
    }

    /** Whether it is the same entry, called the same. */
    boolean isLike(NameRecord other) {
        return entry == other.entry && beginning == other.beginning && folded.equals(other.folded);
    }

    /** Both in one, of two that are alike. */
    NameRecord and(NameRecord other) {
        return new NameRecord(beginning, folded, ways | other.ways, entry, exactly | other.exactly);
    }

    /** In the order of what they are called; what is called the same, in reading order. */
    @Override
    public int compareTo(NameRecord other) {
        if (beginning != other.beginning) {
            return Long.compare(beginning, other.beginning);
        }
        int order = folded.compareTo(other.folded);
        return order != 0 ? order : Integer.compare(entry, other.entry);
    }
}
