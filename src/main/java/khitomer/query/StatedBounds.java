package khitomer.query;

import java.util.Optional;
import java.util.stream.Stream;
import khitomer.date.Bounds;
import khitomer.date.LoreDate;
import khitomer.model.Clock;
import khitomer.model.Entry;
import khitomer.model.Point;
import khitomer.model.Statement;
import khitomer.model.Value;

/** The bounds of an entry according to its stated dates. */
public final class StatedBounds {

    private StatedBounds() {}

    /** From the earliest start to the latest end that the dates allow; empty for undated entries. */
    public static Optional<Bounds> of(Entry entry) {
        long earliest = dates(entry, Point.START)
                .mapToLong(date -> date.start().earliest())
                .min()
                .orElse(Long.MIN_VALUE);
        long latest = dates(entry, Point.END)
                .mapToLong(date -> date.end().latest())
                .max()
                .orElse(Long.MAX_VALUE);
        boolean undated = entry.dates(Clock.STORY).findAny().isEmpty();
        return undated || latest < earliest ? Optional.empty() : Optional.of(new Bounds(earliest, latest));
    }

    /** The bounds of the start, according to its dates. */
    public static Bounds startOf(Entry entry) {
        Bounds until = Bounds.UNBOUNDED;
        for (Statement statement : entry.statements()) {
            if (statement.field().isStoryDate()
                    && !statement.isOtherReading()
                    && statement.value() instanceof Value.Date date) {
                if (statement.field().point() != Point.END) {
                    return date.date().start();
                }
                until = until == Bounds.UNBOUNDED
                        ? new Bounds(Long.MIN_VALUE, date.date().end().latest())
                        : until;
            }
        }
        return until;
    }

    private static Stream<LoreDate> dates(Entry entry, Point point) {
        return entry.dates(Clock.STORY)
                .filter(statement -> statement.field().point() == Point.WHOLE
                        || statement.field().point() == point)
                .map(Statement::date)
                .flatMap(Optional::stream)
                .map(date -> date.date());
    }
}
