package khitomer.cli.option;

import java.util.Optional;
import khitomer.render.OutputFormat;
import khitomer.render.report.Presentation;
import khitomer.terminal.RunContext;
import khitomer.terminal.Terminal;

/** The options that fit text to a screen, or to somebody who hears it. */
final class ScreenOptions {

    /** The columns that are pleasant to read in; more are nothing but a long way back to the next line. */
    private static final int MEASURE = 100;

    final Option<Boolean> plain = Option.flag("--plain", "For screen readers: no columns, no signs, one fact a line.");
    final Option<String> color = Option.text("WHEN", OutputCompleter.COLOR, "Colour: auto, always, never.", "--color");
    final Option<Integer> width =
            Option.number("--width", "COLUMNS", "Fit text to this width instead of the terminal's.");
    final Option<Boolean> noPager = Option.flag("--no-pager", "Never open a pager.");

    /** Throws if a value is none that its option takes. */
    void check(RunContext context) {
        isColored(context);
        if (width.orElse(1) < 1) {
            throw new UsageException("a width is a number of columns, at least 1");
        }
    }

    /**
     * Whether text is for somebody who hears it. What the environment says counts on a terminal alone: the same command
     * gives the same bytes in every pipe.
     */
    boolean isPlain(RunContext context, OutputFormat format) {
        return plain.isGiven()
                || context.terminal().out() && format == OutputFormat.TEXT && context.isSet("KHITOMER_PLAIN");
    }

    boolean isColored(RunContext context) {
        return TypedWords.constant(ColorWhen.class, color.orElse("auto"), "--color")
                .isOn(context);
    }

    /** The columns that text is fitted to. */
    int columns(RunContext context) {
        if (width.isGiven()) {
            return width.orElse(0);
        }
        Terminal terminal = context.terminal();
        return terminal.out() && terminal.columns() > 0 ? terminal.columns() : Presentation.UNLIMITED;
    }

    /** The columns that prose is fitted to. */
    int measure(RunContext context) {
        int columns = columns(context);
        boolean isWanted = width.isGiven() || columns == Presentation.UNLIMITED;
        return isWanted ? columns : Math.min(columns, MEASURE);
    }

    /** The width that was asked for, if any was. */
    Optional<Integer> typedWidth() {
        return width.value();
    }
}
