package khitomer.store;

import khitomer.model.NameIndex.Way;

/**
 * An entry of a file that is called something, perhaps in several ways.
 *
 * @param beginning the first letters of what it is called, as a number that is in the same order
 * @param ways a bit for each way, the first the lowest
 * @param entry which entry of its file it is
 * @param exactly the hash of the name where it is its name
 */
record Called(long beginning, String folded, int ways, int entry, int exactly) implements Comparable<Called> {

    private static final int LETTERS = 4;

    static Called of(String folded, int ways, int entry, int exactly) {
        long beginning = 0;
        for (int i = 0; i < LETTERS; i++) {
            beginning = beginning << Character.SIZE | (i < folded.length() ? folded.charAt(i) : 0);
        }
        // The highest letters would make it negative.
        return new Called(beginning ^ Long.MIN_VALUE, folded, ways, entry, exactly);
    }

    static int bit(Way way) {
        return 1 << way.ordinal();
    }

    /** Whether it is the same entry, called the same. */
    boolean isLike(Called other) {
        return entry == other.entry && beginning == other.beginning && folded.equals(other.folded);
    }

    /** Both in one, of two that are alike. */
    Called and(Called other) {
        return new Called(beginning, folded, ways | other.ways, entry, exactly | other.exactly);
    }

    /** In the order of what they are called; what is called the same, in reading order. */
    @Override
    public int compareTo(Called other) {
        if (beginning != other.beginning) {
            return Long.compare(beginning, other.beginning);
        }
        int order = folded.compareTo(other.folded);
        return order != 0 ? order : Integer.compare(entry, other.entry);
    }
}
