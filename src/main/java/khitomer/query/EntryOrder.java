package khitomer.query;

import java.util.Comparator;
import java.util.function.Function;
import khitomer.base.Comparing;
import khitomer.date.Bounds;
import khitomer.model.Entry;

/** The orders of entries in answers. */
public final class EntryOrder {

    /** By kind and id; entries with the same id keep their reading order. */
    public static final Comparator<Entry> BY_KIND_AND_ID =
            Comparing.by((Entry entry) -> entry.kind().name()).then(Entry::id);

    /** By the latest, then the earliest possible start, unbounded ones last; then by id. */
    public static final Comparator<Entry> BY_TIME = byStart(StatedBounds::startOf);

    /** By kind, then by time. */
    public static final Comparator<Entry> BY_KIND_AND_TIME =
            Comparing.by((Entry entry) -> entry.kind().name()).then(entry -> entry, BY_TIME);

    /** By given bounds of the start. */
    public static Comparator<Entry> byStart(Function<Entry, Bounds> start) {
        return (one, other) -> {
            int before = start.apply(one).compareInTime(start.apply(other));
            return before != 0 ? before : one.id().compareTo(other.id());
        };
    }

    private EntryOrder() {}
}
