package khitomer.model;

import khitomer.date.Bounds;

/**
 * When an entry can have started and ended, as far as all statements together tell.
 *
 * @param known whether anything may be inferred of it; not where its statements contradict each other
 */
public record Times(Bounds start, Bounds end, boolean known) {

    /** Of what contradicts itself nothing is known. */
    public static final Times UNKNOWN = new Times(Bounds.UNBOUNDED, Bounds.UNBOUNDED, false);
}
