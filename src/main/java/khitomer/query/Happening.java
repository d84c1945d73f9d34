package khitomer.query;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import khitomer.date.Bounds;
import khitomer.date.LoreDate;
import khitomer.model.By;
import khitomer.model.Clock;
import khitomer.model.Entry;
import khitomer.model.Field;
import khitomer.model.Point;
import khitomer.model.Statement;

/** One dated point of an entry. */
public record Happening(LoreDate date, Entry entry, Statement statement) {

    /** By the latest moment that the date allows its point, then the earliest, then id; the unbounded last. */
    public static final Comparator<Happening> IN_ORDER = inOrder(Happening::point);

    /** The same by bounds that are known better than from its date. */
    public static Comparator<Happening> inOrder(Function<Happening, Bounds> point) {
        return By.first((Happening happening) -> point.apply(happening).latest())
                .then(happening -> point.apply(happening).earliest())
                .then(happening -> happening.entry().id())
                .then(happening -> happening.field().name());
    }

    /** The happenings of an entry on a clock. */
    public static Stream<Happening> of(Entry entry, Clock clock) {
        return entry.dates(clock)
                .map(statement -> statement.date().map(date -> new Happening(date.date(), entry, statement)))
                .flatMap(Optional::stream);
    }

    public Field field() {
        return statement.field();
    }

    /** What happened: the name of the field, or the kind of an entry that is all of the happening. */
    public String what() {
        return field().point() == Point.WHOLE ? entry.kind().name() : field().name();
    }

    /** When the point can have been. */
    public Bounds point() {
        return field().point() == Point.END ? date.end() : date.start();
    }
}
