package khitomer.check;

import java.util.Optional;
import java.util.stream.Stream;
import khitomer.chronology.Chronology;
import khitomer.date.Axis;
import khitomer.date.InvalidDateException;
import khitomer.date.SpanParser;
import khitomer.date.TimeSpan;
import khitomer.model.Diagnostic;
import khitomer.model.Entry;
import khitomer.model.Qualifier;
import khitomer.model.Relation;
import khitomer.model.Repository;
import khitomer.model.Role;
import khitomer.model.RuleCode;
import khitomer.model.Statement;
import khitomer.model.Times;
import khitomer.model.Value;

/** Reports ages beyond the maximum of a species, and parents too young or too old for it. */
final class Lifespans {

    private static final long LONGEST_YEAR = 366 * Axis.SECONDS_PER_DAY;

    private final Chronology chronology;
    private final Repository repository;

    Lifespans(Chronology chronology, Repository repository) {
        this.chronology = chronology;
        this.repository = repository;
    }

    Stream<Diagnostic> check() {
        return repository.entries().stream().flatMap(entry -> Stream.concat(tooOld(entry), parents(entry)));
    }

    private Stream<Diagnostic> tooOld(Entry entry) {
        Times times = chronology.times(entry);
        if (!times.isKnown() || !times.end().hasEarliest() || !times.start().hasLatest()) {
            return Stream.empty();
        }
        long least = times.end().earliest() - times.start().latest();
        return species(entry)
                .flatMap(species -> species.first(Relation.MAX_AGE).stream()
                        .filter(age -> span(age)
                                .filter(span -> least > span.longest() + LONGEST_YEAR)
                                .isPresent())
                        .map(age -> Diagnostic.of(
                                RuleCode.EXCEEDS_MAX_AGE,
                                entry.location(),
                                "'%s' lives longer than the %s of '%s'"
                                        .formatted(entry.id(), age.value().written(), species.id()),
                                "")));
    }

    private Stream<Diagnostic> parents(Entry child) {
        return child.statements().stream()
                .filter(statement -> statement.field().isParental()
                        && !statement.isOtherReading()
                        && statement.qualifier(Qualifier.DISPLACED).isEmpty())
                .flatMap(statement -> repository
                        .find(statement.reference().orElseThrow().id())
                        .stream()
                        .flatMap(parent -> parent(child, statement, parent)));
    }

    private Stream<Diagnostic> parent(Entry child, Statement statement, Entry parent) {
        Times young = chronology.times(child);
        Times old = chronology.times(parent);
        if (!young.isKnown() || !old.isKnown()) {
            return Stream.empty();
        }
        return species(parent)
                .flatMap(species -> species.first(Relation.PARENT_AGE).stream()
                        .filter(age -> isOutside(young, old, (Value.Number) age.value()))
                        .map(age -> Diagnostic.of(
                                RuleCode.PARENT_AGE,
                                statement.location(),
                                "'%s' would have '%s' at an age outside the %s of '%s'"
                                        .formatted(
                                                parent.id(),
                                                child.id(),
                                                age.value().written(),
                                                species.id()),
                                "")));
    }

    private static boolean isOutside(Times child, Times parent, Value.Number age) {
        long youngest = (long) age.least() * (LONGEST_YEAR - Axis.SECONDS_PER_DAY);
        long oldest = ((long) age.most() + 1) * LONGEST_YEAR;
        boolean tooYoung = child.start().hasLatest()
                && parent.start().hasEarliest()
                && child.start().latest() - parent.start().earliest() < youngest;
        boolean tooOld = child.start().hasEarliest()
                && parent.start().hasLatest()
                && child.start().earliest() - parent.start().latest() > oldest;
        return tooYoung || tooOld && age.most() < 1e9;
    }

    private Stream<Entry> species(Entry entry) {
        return entry.statements(Role.SPECIES)
                .limit(1)
                .flatMap(statement -> statement.reference().stream())
                .flatMap(reference -> repository.find(reference.id()).stream());
    }

    private static Optional<TimeSpan> span(Statement age) {
        String written = age.value().written();
        try {
            return Optional.of(SpanParser.parse(written.indexOf(' ') < 0 ? written + " years" : written));
        } catch (InvalidDateException unreadable) {
            return Optional.empty();
        }
    }
}
