package khitomer.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import khitomer.date.LoreDate;
import khitomer.model.Clock;
import khitomer.model.Diagnostic;
import khitomer.model.Entry;
import khitomer.model.Lore;
import khitomer.model.Point;
import khitomer.model.Qualifier;
import khitomer.model.Statement;
import khitomer.model.Value;

/** Nothing ends before it begins: neither an entry, nor what holds from one date until another. */
final class Backward implements Rule {

    @Override
    public List<String> codes() {
        return List.of("TIME002", "TIME010");
    }

    @Override
    public Stream<Diagnostic> check(Lore lore) {
        return lore.repository().entries().stream().flatMap(entry ->
                Stream.concat(entry.statements().stream().flatMap(Backward::value), life(entry)));
    }

    private static Stream<Diagnostic> value(Statement statement) {
        Optional<LoreDate> from = statement.said(Qualifier.FROM).map(Backward::date);
        return statement.said(Qualifier.UNTIL)
                .filter(until -> from.filter(date -> isBefore(date(until), date)).isPresent())
                .map(until -> Diagnostic.error("TIME002", until.location(), "'" + until.written() + "' is before '"
                        + from.orElseThrow().text() + "', from which this holds"))
                .stream();
    }

    private static Stream<Diagnostic> life(Entry entry) {
        List<Statement> starts = dates(entry, Point.START);
        return dates(entry, Point.END).stream()
                .flatMap(end -> starts.stream()
                        .filter(start -> isBefore(date(end.value()), date(start.value())))
                        .map(start -> Diagnostic.error("TIME010", end.location(), "'%s' has '%s: %s' before '%s: %s'"
                                .formatted(entry.id(), end.field().name(), end.value().written(),
                                        start.field().name(), start.value().written()))));
    }

    private static List<Statement> dates(Entry entry, Point point) {
        return entry.dates(Clock.STORY).filter(statement -> statement.field().point() == point).toList();
    }

    private static boolean isBefore(LoreDate end, LoreDate start) {
        return end.end().latest() < start.start().earliest();
    }

    private static LoreDate date(Value value) {
        return ((Value.Date) value).date();
    }
}
