package khitomer.store;

import khitomer.model.NameIndex.Way;

/**
 * An entry that is called something, perhaps in several ways.
 *
 * @param beginning the first letters of what it is called, as a number that is in the same order
 * @param ways a bit for each way, the first the lowest
 * @param file which of the files the entry stands in
 * @param entry which entry of its file it is
 * @param exactly the hash of the name where it is its name
 */
record Called(long beginning, String folded, int ways, int file, int entry, int exactly) implements Comparable<Called> {

    private static final int LETTERS = 4;

    static Called of(String folded, int ways, int file, int entry, int exactly) {
        long beginning = 0;
        for (int i = 0; i < LETTERS; i++) {
            beginning = beginning << Character.SIZE | (i < folded.length() ? folded.charAt(i) : 0);
        }
        return new Called(beginning, folded, ways, file, entry, exactly);
    }

    static int bit(Way way) {
        return 1 << way.ordinal();
    }

    boolean isName() {
        return (ways & bit(Way.NAME)) != 0;
    }

    /** Whether another is called the same. */
    boolean isLike(Called other) {
        return beginning == other.beginning && folded.equals(other.folded);
    }

    boolean isOfEntryOf(Called other) {
        return file == other.file && entry == other.entry;
    }

    /** Both in one, of two that are of one entry and alike. */
    Called and(Called other) {
        return new Called(beginning, folded, ways | other.ways, file, entry, exactly | other.exactly);
    }

    /** In the order of what they are called; what is called the same, in reading order. */
    @Override
    public int compareTo(Called other) {
        if (beginning != other.beginning) {
            return Long.compareUnsigned(beginning, other.beginning);
        }
        int order = folded.compareTo(other.folded);
        if (order != 0) {
            return order;
        }
        if (file != other.file) {
            return Integer.compare(file, other.file);
        }
        return entry != other.entry ? Integer.compare(entry, other.entry) : Integer.compare(ways, other.ways);
    }
}
