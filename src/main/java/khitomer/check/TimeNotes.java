package khitomer.check;

import java.util.Optional;
import java.util.stream.Stream;
import khitomer.chronology.Chronology;
import khitomer.date.Axis;
import khitomer.date.Bounds;
import khitomer.model.Clock;
import khitomer.model.Diagnostic;
import khitomer.model.Entry;
import khitomer.model.Point;
import khitomer.model.Repository;
import khitomer.model.RuleCode;
import khitomer.model.Statement;
import khitomer.model.Times;

/** Notes about dates that can be inferred or narrowed. */
final class TimeNotes {

    private final Chronology chronology;
    private final Repository repository;

    TimeNotes(Chronology chronology, Repository repository) {
        this.chronology = chronology;
        this.repository = repository;
    }

    Stream<Diagnostic> check() {
        return repository.entries().stream().flatMap(entry -> note(entry, chronology.times(entry)));
    }

    private static Stream<Diagnostic> note(Entry entry, Times times) {
        Bounds start = times.start();
        if (entry.dates(Clock.STORY).findAny().isEmpty()) {
            boolean inferred = start.hasEarliest() || times.end().hasLatest();
            return inferred
                    ? Stream.of(note(
                            entry,
                            RuleCode.INFERABLE_DATE,
                            "'" + entry.id() + "' is undated, but lies "
                                    + words(
                                            start.hasEarliest(),
                                            start.earliest(),
                                            times.end().hasLatest(),
                                            times.end().latest())))
                    : Stream.empty();
        }
        return stated(entry)
                .filter(stated -> day(start.earliest()) > day(stated.earliest())
                        || day(times.end().latest()) < day(stated.latest()))
                .map(stated -> note(
                        entry,
                        RuleCode.NARROWER_DATE,
                        "'" + entry.id() + "' can be dated more exactly: it lies "
                                + words(
                                        true,
                                        start.earliest(),
                                        true,
                                        times.end().latest())))
                .stream();
    }

    private static long day(long second) {
        return Math.floorDiv(second, Axis.SECONDS_PER_DAY);
    }

    private static Optional<Bounds> stated(Entry entry) {
        return entry.dates(Clock.STORY)
                .filter(statement -> statement.field().point() == Point.WHOLE)
                .findFirst()
                .flatMap(Statement::date)
                .map(date -> date.date().widened().bounds())
                .filter(bounds -> bounds.hasEarliest() && bounds.hasLatest());
    }

    private static Diagnostic note(Entry entry, RuleCode rule, String message) {
        return Diagnostic.of(rule, entry.location(), message, "");
    }

    private static String words(boolean hasEarliest, long earliest, boolean hasLatest, long latest) {
        String from = hasEarliest ? "from " + Axis.day(earliest) : "";
        String to = hasLatest ? (hasEarliest ? " to " : "before the end of ") + Axis.day(latest) : " on";
        return from + to;
    }
}
