package khitomer.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import khitomer.date.LoreDate;
import khitomer.model.Diagnostic;
import khitomer.model.Lore;
import khitomer.model.Qualifier;
import khitomer.model.RuleCode;
import khitomer.model.Statement;
import khitomer.model.Value;

/** Reports periods that end before they start. */
final class PeriodRunsBackward implements Rule {

    @Override
    public List<RuleCode> codes() {
        return List.of(RuleCode.REVERSED_DATES);
    }

    @Override
    public Stream<Diagnostic> check(Lore lore) {
        return lore.repository().entries().stream()
                .flatMap(entry -> entry.statements().stream())
                .flatMap(PeriodRunsBackward::value);
    }

    private static Stream<Diagnostic> value(Statement statement) {
        Optional<LoreDate> from = statement.qualifier(Qualifier.FROM).map(PeriodRunsBackward::date);
        return statement
                .qualifier(Qualifier.UNTIL)
                .filter(until ->
                        from.filter(date -> isBefore(date(until), date)).isPresent())
                .map(until -> Diagnostic.of(
                        RuleCode.REVERSED_DATES,
                        until.location(),
                        "'" + until.written() + "' is before '"
                                + from.orElseThrow().text() + "', from which this holds"))
                .stream();
    }

    private static boolean isBefore(LoreDate end, LoreDate start) {
        return end.end().latest() < start.start().earliest();
    }

    private static LoreDate date(Value value) {
        return ((Value.Date) value).date();
    }
}
