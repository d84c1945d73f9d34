package khitomer.query;

import khitomer.date.Bounds;

/**
 * A period that is asked for.
 *
 * @param certain whether only what must lie in it is wanted, not what may
 */
public record TimeWindow(Bounds bounds, boolean certain) {

    /** Whether something with these bounds lies in the period. */
    public boolean takes(Bounds when) {
        return certain ? bounds.contains(when) : bounds.overlaps(when);
    }
}
