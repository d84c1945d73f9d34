package khitomer.cli.option;

import java.util.function.Supplier;
import java.util.stream.Stream;
import khitomer.base.EnumWords;
import khitomer.cli.complete.Completer;
import khitomer.cli.complete.Completions;
import khitomer.model.Lore;
import khitomer.render.OutputFormat;

/** Completes the values of {@link OutputOptions}. */
enum OutputCompleter implements Completer {
    FORMAT,
    /** The formats of what is wrong, too. */
    FINDINGS_FORMAT,
    COLOR;

    @Override
    public Completions complete(Typed typed, Supplier<Lore> lore) {
        return Completer.fixed(this::words, word -> "").complete(typed, lore);
    }

    private Stream<String> words() {
        return this == COLOR
                ? EnumWords.all(ColorWhen.class).stream()
                : Stream.of(OutputFormat.values())
                        .filter(format -> this == FINDINGS_FORMAT || !format.needsFindings())
                        .map(OutputFormat::word);
    }
}
