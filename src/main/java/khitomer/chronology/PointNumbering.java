package khitomer.chronology;

import java.util.HashSet;
import java.util.Set;
import khitomer.chronology.solver.Edge;
import khitomer.model.Entry;

/**
 * Numbers entries, and so their points in a network: each has two, its start and its end. Point 0 is the origin of the
 * axis.
 */
interface PointNumbering {

    /** The number of what is no entry. */
    int NONE = -1;

    /** The start of an entry that has a number. */
    static int startOf(int number) {
        return 1 + 2 * number;
    }

    /** The end of an entry that has a number. */
    static int endOf(int number) {
        return 2 + 2 * number;
    }

    /** The number of the entry to which a point belongs; the origin belongs to none. */
    static int numberOf(int point) {
        return point == Edge.ORIGIN ? NONE : (point - 1) / 2;
    }

    static boolean isStart(int point) {
        return (point - 1) % 2 == 0;
    }

    /** The number of an entry. */
    int number(Entry entry);

    /** The number of the entry of that id; {@link #NONE} where there is none. */
    int number(String id);

    /** The numbers of the entries that an edge joins; that of the origin belongs to none. */
    static Set<Integer> entries(Edge edge) {
        Set<Integer> entries = new HashSet<>();
        entries.add(numberOf(edge.from()));
        entries.add(numberOf(edge.to()));
        return entries;
    }
}
