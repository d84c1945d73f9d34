package khitomer.query;

import java.util.Comparator;
import java.util.function.Function;
import khitomer.base.Comparing;
import khitomer.date.Bounds;
import khitomer.model.Entry;

/** The orders in which answers are listed. */
public final class EntryOrder {

    /** By kind and id; entries of one id keep the order in which they were read. */
    public static final Comparator<Entry> BY_KIND_AND_ID =
            Comparing.first((Entry entry) -> entry.kind().name()).then(Entry::id);

    /** By when they can have begun: the latest moment, then the earliest, the unbounded last; then by id. */
    public static final Comparator<Entry> BY_TIME = byStart(StatedBounds::startOf);

    /** By kind, then by when they can have been. */
    public static final Comparator<Entry> BY_KIND_AND_TIME =
            Comparing.first((Entry entry) -> entry.kind().name()).then(entry -> entry, BY_TIME);

    /** By bounds of the start that are known otherwise. */
    public static Comparator<Entry> byStart(Function<Entry, Bounds> start) {
        return (one, other) -> {
            int before = start.apply(one).compareInTime(start.apply(other));
            return before != 0 ? before : one.id().compareTo(other.id());
        };
    }

    private EntryOrder() {}
}
