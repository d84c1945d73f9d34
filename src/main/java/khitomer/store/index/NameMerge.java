package khitomer.store.index;

import java.util.List;

/**
 * Goes through what the entries of several files are called, in order and, where it is the same, in reading order.
 *
 * <p>The files play a tournament: each match is between the first names that are left of two of them. Of each match the
 * loser is kept, so that the next winner is found by playing again only those that the last winner had won.
 */
final class NameMerge {

    private final List<SortedNames> files;
    /** The name that each file plays with, how many it has, and the first letters of that. */
    private final int[] names;

    private final int[] sizes;
    private final long[] beginnings;
    /** Who lost each match; the first was lost by nobody and stands for who won all. */
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

    /** The file of the name at hand. */
    int file() {
        return losers[0];
    }

    /** Which name of its file is at hand. */
    int name() {
        return names[losers[0]];
    }

    /** Goes on to the next name; whether there is one and it is the same. */
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

    /** Who wins a match; the two of it come from the matches of twice its number and one more. */
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

    /** Whether one that begins with the same letters as another, or has no name left like that, is before it. */
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

    /** Lets a file play with its next name; without one it loses against all. */
    private void play(int file) {
        beginnings[file] = isLeft(file) ? files.get(file).beginning(names[file]) : Long.MAX_VALUE;
    }
}
