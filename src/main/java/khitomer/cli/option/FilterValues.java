package khitomer.cli.option;

import khitomer.cli.complete.NameValues;
import khitomer.cli.complete.SaidValues;
import khitomer.cli.complete.Values;
import khitomer.cli.complete.WhereValues;
import picocli.CommandLine.Model.OptionSpec;

/** What may stand behind the filters of {@link SelectionOptions}. */
final class FilterValues {

    private FilterValues() {}

    static Values of(OptionSpec filter) {
        return switch (filter.longestName()) {
            case "--kind" -> Values.kinds().separated();
            case "--from", "--to" -> Values.TEXT;
            case "--at", "--involving", "--member-of" -> NameValues.ONE;
            case "--where" -> new WhereValues();
            case "--tag" -> new SaidValues("tags");
            case "--canon" -> Values.words(lore -> lore.withMistakes().world().canon().stream());
            default -> throw new IllegalArgumentException("nobody says what may stand behind " + filter.longestName());
        };
    }
}
