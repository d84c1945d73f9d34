package khitomer.chronology;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import khitomer.date.Axis;
import khitomer.date.Bounds;
import khitomer.model.Clock;
import khitomer.model.Entry;
import khitomer.model.Evidence;
import khitomer.model.Point;
import khitomer.model.Statement;
import khitomer.model.Times;
import khitomer.model.Timing;

/**
 * What is known of the start or the end of an entry.
 *
 * @param bounds what all statements together allow
 * @param reliable whether the statements do not contradict each other
 * @param chronology finds the statements behind the bounds; it is costly, and asked only for them
 */
public record KnownBounds(
        Entry entry, boolean start, Bounds bounds, boolean reliable, Supplier<Chronology> chronology) {

    /** Its start and its end, as the timing of the whole lore tells them. */
    public static List<KnownBounds> of(Entry entry, Timing timing, Supplier<Chronology> chronology) {
        Times times = timing.times(entry);
        return List.of(
                new KnownBounds(entry, true, times.start(), times.isKnown(), chronology),
                new KnownBounds(entry, false, times.end(), times.isKnown(), chronology));
    }

    public String point() {
        return start ? "start" : "end";
    }

    public String earliest() {
        return bounds.hasEarliest() ? Axis.day(bounds.earliest()) : "";
    }

    public String latest() {
        return bounds.hasLatest() ? Axis.day(bounds.latest()) : "";
    }

    /** The date that the entry itself states for the point, as written, or the empty string. */
    public String stated() {
        return dates().map(statement -> statement.value().written()).findFirst().orElse("");
    }

    /**
     * The dates that bound the point: first that field of its own which counts, then those that bound all of the entry.
     */
    private Stream<Statement> dates() {
        Point point = start ? Point.START : Point.END;
        List<Statement> dates = entry.dates(Clock.STORY).toList();
        Stream<Statement> counting =
                dates.stream().filter(date -> date.field().point() == point && Chronology.counts(date.field(), entry));
        return Stream.concat(
                counting, dates.stream().filter(date -> date.field().point() == Point.WHOLE));
    }

    /** Whether a bound comes from other statements than the date of the entry itself. */
    public boolean isInferred() {
        Bounds own = dates().findFirst()
                .map(date -> date.date().orElseThrow().date().widened())
                .map(date -> start ? date.start() : date.end())
                .orElse(Bounds.UNBOUNDED);
        boolean known = bounds.hasEarliest() || bounds.hasLatest();
        return known && (day(own.earliest()) != day(bounds.earliest()) || day(own.latest()) != day(bounds.latest()));
    }

    private static long day(long second) {
        return Math.floorDiv(second, Axis.SECONDS_PER_DAY);
    }

    /** Where the bounds are from, in a word. */
    public String how() {
        if (!reliable) {
            return "its statements contradict each other";
        }
        return isInferred()
                ? stated().isEmpty() ? "inferred" : "stated as " + stated() + ", inferred"
                : stated().isEmpty() ? "unknown" : "stated";
    }

    public List<Evidence> why(boolean earliest) {
        boolean has = earliest ? bounds.hasEarliest() : bounds.hasLatest();
        return has && reliable ? chronology.get().why(entry, start, earliest) : List.of();
    }

    public List<Evidence> whyBoth() {
        return Stream.concat(why(true).stream(), why(false).stream()).distinct().toList();
    }

    /** The point and its bounds on one line, ended. */
    public String line() {
        String first = earliest().isEmpty() ? ".." : earliest();
        String last = latest().isEmpty() ? ".." : latest();
        return entry.id() + "  " + point() + "  " + first + "  " + last + "  " + how() + "\n";
    }
}
