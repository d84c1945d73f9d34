package khitomer.cli.option;

import khitomer.cli.complete.Completer;
import khitomer.cli.complete.EntryNameCompleter;
import khitomer.cli.complete.FieldCompleter;
import khitomer.cli.complete.FieldTextCompleter;
import picocli.CommandLine.Model.OptionSpec;

/** What may stand behind the filters of {@link SelectionOptions}. */
final class FilterValues {

    private FilterValues() {}

    static Completer of(OptionSpec filter) {
        return switch (filter.longestName()) {
            case "--kind" -> Completer.kinds().separated();
            case "--from", "--to" -> Completer.TEXT;
            case "--at", "--involving", "--member-of" -> EntryNameCompleter.ONE;
            case "--where" -> new FieldCompleter();
            case "--tag" -> new FieldTextCompleter("tags");
            case "--canon" -> Completer.words(lore -> lore.withMistakes().world().canon().stream());
            default -> throw new IllegalArgumentException("nobody says what may stand behind " + filter.longestName());
        };
    }
}
