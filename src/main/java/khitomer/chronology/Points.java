package khitomer.chronology;

import khitomer.model.Entry;

/** Gives the two points of entries in a network: the start and the end of each; point 0 is the origin of the axis. */
interface Points {

    /** The start of an entry that has a number. */
    static int startOf(int number) {
        return 1 + 2 * number;
    }

    /** The end of an entry that has a number. */
    static int endOf(int number) {
        return 2 + 2 * number;
    }

    /** The number of the entry to which a point belongs. */
    static int numberOf(int point) {
        return (point - 1) / 2;
    }

    static boolean isStart(int point) {
        return (point - 1) % 2 == 0;
    }

    int start(Entry entry);

    int end(Entry entry);

    /** Whether there is an entry of that id. */
    boolean knows(String id);

    /** The start of the entry of that id. */
    int start(String id);

    /** The end of the entry of that id. */
    int end(String id);
}
