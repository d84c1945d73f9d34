package khitomer.query;

import khitomer.date.Bounds;

/**
 * A period to filter by.
 *
 * @param certain whether only what certainly falls within the period is wanted
 */
public record TimeWindow(Bounds bounds, boolean certain) {

    /** Whether something with these bounds falls within the period. */
    public boolean takes(Bounds when) {
        return certain ? bounds.contains(when) : bounds.overlaps(when);
    }
}
