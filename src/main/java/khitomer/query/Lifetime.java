package khitomer.query;

import java.util.Optional;
import java.util.stream.Stream;
import khitomer.date.Bounds;
import khitomer.date.LoreDate;
import khitomer.model.Clock;
import khitomer.model.Entry;
import khitomer.model.Point;
import khitomer.model.Statement;

/** Tells from the stated dates of an entry when it can have been. */
public final class Lifetime {

    private Lifetime() {
    }

    /** From the earliest start to the latest end that the dates allow; nothing for what has no dates. */
    public static Optional<Bounds> of(Entry entry) {
        long earliest = dates(entry, Point.START)
                .mapToLong(date -> date.start().earliest()).min().orElse(Long.MIN_VALUE);
        long latest = dates(entry, Point.END)
                .mapToLong(date -> date.end().latest()).max().orElse(Long.MAX_VALUE);
        boolean undated = entry.dates(Clock.STORY).findAny().isEmpty();
        return undated || latest < earliest ? Optional.empty() : Optional.of(new Bounds(earliest, latest));
    }

    /** When the entry can have begun, as far as its dates tell. */
    public static Bounds start(Entry entry) {
        return dates(entry, Point.START).map(LoreDate::start).findFirst()
                .or(() -> dates(entry, Point.END).map(end -> new Bounds(Long.MIN_VALUE, end.end().latest())).findFirst())
                .orElse(Bounds.UNBOUNDED);
    }

    private static Stream<LoreDate> dates(Entry entry, Point point) {
        return entry.dates(Clock.STORY)
                .filter(statement -> statement.field().point() == Point.WHOLE || statement.field().point() == point)
                .map(Statement::date)
                .flatMap(Optional::stream)
                .map(date -> date.date());
    }
}
