package khitomer.cli.option;

import java.util.Optional;
import khitomer.cli.complete.ValueCompleter;
import khitomer.date.InvalidDateException;
import khitomer.date.LoreDate;
import khitomer.date.suggest.DateReader;
import khitomer.query.PeriodFilter;
import khitomer.query.TimeWindow;

/** The options that make a period, of which one may be missing. */
final class PeriodOptions {

    final Option<String> from =
            Option.text("DATE", ValueCompleter.NONE, "Only what may lie in or after this date.", "--from");
    final Option<String> to =
            Option.text("DATE", ValueCompleter.NONE, "Only what may lie in or before this date.", "--to");
    final Option<Boolean> certain = Option.flag("--certain", "With --from and --to: only what must lie in the period.");

    private final LoreOptions lore;

    PeriodOptions(LoreOptions lore) {
        this.lore = lore;
    }

    /** The period that is asked for, if one is. */
    Optional<TimeWindow> period() {
        boolean none = !from.isGiven() && !to.isGiven();
        if (none && certain.isGiven()) {
            throw new UsageException("--certain goes with --from or --to");
        }
        return none ? Optional.empty() : Optional.of(filter().period());
    }

    /** The filter of the {@link #period()}. */
    PeriodFilter filter() {
        return new PeriodFilter(date(from), date(to), certain.isGiven());
    }

    private Optional<LoreDate> date(Option<String> option) {
        if (!option.isGiven()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new DateReader(lore.world().reckoning()).read(option.orElse("")));
        } catch (InvalidDateException problem) {
            throw new UsageException(option.name() + ": " + problem.getMessage()
                    + (problem.suggestion().isEmpty() ? "" : "; write '" + problem.suggestion() + "'"));
        }
    }
}
