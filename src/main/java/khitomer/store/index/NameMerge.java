package khitomer.store.index;

import java.util.List;

/**
 * Merges the sorted names of several files with a loser tree (Knuth, The Art of Computer Programming, vol. 3, 5.4.1):
 * O(log k) comparisons for each name of k files. Equal names come in reading order.
 *
 * <p>Each inner node keeps the loser of a match between two files; only the matches on the path of the last winner are
 * played again.
 */
final class NameMerge {

    private final List<SortedNames> files;
    /** By file, the index of its current name, the number of its names, and the first characters of the current one. */
    private final int[] names;

    private final int[] sizes;
    private final long[] beginnings;
    /** The loser of each match; the first element is the winner of all. */
    private final int[] losers;

    NameMerge(List<SortedNames> files) {
        this.files = files;
        this.names = new int[files.size()];
        this.sizes = files.stream().mapToInt(SortedNames::size).toArray();
        this.beginnings = new long[files.size()];
        this.losers = new int[files.size()];
        for (int file = 0; file < names.length; file++) {
            play(file);
        }
        if (names.length > 0) {
            losers[0] = winner(1);
        }
    }

    boolean hasName() {
        return names.length > 0 && isLeft(file());
    }

    /** The file of the current name. */
    int file() {
        return losers[0];
    }

    /** The index of the current name in its file. */
    int name() {
        return names[losers[0]];
    }

    /** Moves to the next name, and returns whether there is one and it is the same. */
    boolean nextIsSame() {
        int file = file();
        int name = name();
        long beginning = beginnings[file];
        next();
        return hasName()
                && beginnings[file()] == beginning
                && files.get(file()).compare(name(), files.get(file), name) == 0;
    }

    private void next() {
        int winner = losers[0];
        names[winner]++;
        play(winner);
        for (int match = winner + names.length >> 1; match > 0; match >>= 1) {
            if (isBefore(losers[match], winner)) {
                int other = losers[match];
                losers[match] = winner;
                winner = other;
            }
        }
        losers[0] = winner;
    }

    /** The winner of a match, whose players come from the matches of twice its number and one more. */
    private int winner(int match) {
        if (match >= names.length) {
            return match - names.length;
        }
        int one = winner(match * 2);
        int other = winner(match * 2 + 1);
        boolean first = isBefore(one, other);
        losers[match] = first ? other : one;
        return first ? one : other;
    }

    private boolean isBefore(int one, int other) {
        return beginnings[one] != beginnings[other] ? beginnings[one] < beginnings[other] : isBeforeAlike(one, other);
    }

    /** Whether a name is before another with the same first characters; a file without names left comes last. */
    private boolean isBeforeAlike(int one, int other) {
        if (!isLeft(one) || !isLeft(other)) {
            return isLeft(one);
        }
        int order = files.get(one).compare(names[one], files.get(other), names[other]);
        return order != 0 ? order < 0 : one < other;
    }

    private boolean isLeft(int file) {
        return names[file] < sizes[file];
    }

    /** Lets a file play with its next name; without one it loses every match. */
    private void play(int file) {
        beginnings[file] = isLeft(file) ? files.get(file).beginning(names[file]) : Long.MAX_VALUE;
    }
}
