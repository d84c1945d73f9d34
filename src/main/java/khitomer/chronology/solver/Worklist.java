package khitomer.chronology.solver;

/** The groups that a sweep has yet to visit, found upwards or downwards without looking at all the others. */
final class Worklist {

    private static final int NONE = -1;

    private final long[] words;
    private int size;
    private int lowest = Integer.MAX_VALUE;
    private int highest = NONE;

    Worklist(int groups) {
        this.words = new long[(groups >> 6) + 1];
    }

    boolean isEmpty() {
        return size == 0;
    }

    void add(int group) {
        long bit = 1L << group;
        if ((words[group >> 6] & bit) == 0) {
            words[group >> 6] |= bit;
            size++;
            lowest = Math.min(lowest, group);
            highest = Math.max(highest, group);
        }
    }

    /** Takes the lowest group that is not below one, or gives -1. Groups below that may be added meanwhile. */
    int takeUpwards(int from) {
        int start = Math.max(from, lowest);
        if (size == 0 || start > highest) {
            return NONE;
        }
        int word = start >> 6;
        long bits = words[word] & -1L << start;
        while (bits == 0) {
            if (++word > highest >> 6) {
                return NONE;
            }
            bits = words[word];
        }
        return take((word << 6) + Long.numberOfTrailingZeros(bits));
    }

    /** Takes the highest group that is not above one, or gives -1. Groups above that may be added meanwhile. */
    int takeDownwards(int from) {
        int start = Math.min(from, highest);
        if (size == 0 || start < lowest) {
            return NONE;
        }
        int word = start >> 6;
        long bits = words[word] & -1L >>> 63 - (start & 63);
        while (bits == 0) {
            if (--word < lowest >> 6) {
                return NONE;
            }
            bits = words[word];
        }
        return take((word << 6) + 63 - Long.numberOfLeadingZeros(bits));
    }

    private int take(int group) {
        words[group >> 6] &= ~(1L << group);
        if (--size == 0) {
            lowest = Integer.MAX_VALUE;
            highest = NONE;
        }
        return group;
    }
}
