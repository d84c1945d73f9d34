package khitomer.query;

import java.util.Comparator;
import java.util.function.Function;
import khitomer.date.Bounds;
import khitomer.model.Entry;

/** The orders in which answers are listed. */
public final class Order {

    /** By kind and id; entries of one id keep the order in which they were read. */
    public static final Comparator<Entry> BY_KIND_AND_ID =
            Comparator.comparing((Entry entry) -> entry.kind().name()).thenComparing(Entry::id);

    /** By when they can have begun: the latest moment, then the earliest, the unbounded last; then by id. */
    public static final Comparator<Entry> BY_TIME = byStart(Lifetime::start);

    /** By kind, then by when they can have been. */
    public static final Comparator<Entry> BY_KIND_AND_TIME =
            Comparator.comparing((Entry entry) -> entry.kind().name()).thenComparing(BY_TIME);

    /** By bounds of the start that are known otherwise. */
    public static Comparator<Entry> byStart(Function<Entry, Bounds> start) {
        return Comparator.comparingLong((Entry entry) -> start.apply(entry).latest())
                .thenComparingLong(entry -> start.apply(entry).earliest())
                .thenComparing(Entry::id);
    }

    private Order() {
    }
}
