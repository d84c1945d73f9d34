package khitomer.cli.option;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import khitomer.base.Phrases;
import khitomer.query.NameMatch;
import khitomer.render.OutputFormat;
import khitomer.render.PlainRenderer;
import khitomer.render.report.Addresses;
import khitomer.render.report.Presentation;
import khitomer.render.report.Renderer;
import khitomer.render.report.Report;
import khitomer.render.report.Row;
import khitomer.terminal.HyperlinkSupport;
import khitomer.terminal.Pager;
import khitomer.terminal.RunContext;
import khitomer.terminal.Terminal;
import khitomer.view.EntryColumns;
import khitomer.view.Labels;
import khitomer.view.LoreAddresses;

/** The options that say how an answer is written; writes it. */
public final class OutputOptions implements OptionGroup {

    /** The columns that are pleasant to read in; more are nothing but a long way back to the next line. */
    private static final int MEASURE = 100;

    private final Option<String> format;
    private final Option<Boolean> noHeader = Option.flag("--no-header", "Leave out the header of csv and tsv.");
    private final Option<Boolean> nul = Option.flag("-0", "End ids with NUL instead of a line feed.");
    private final Option<String> colour =
            Option.text("WHEN", OutputCompleter.COLOR, "Colour: auto, always, never.", "--color");
    private final Option<Integer> width =
            Option.number("--width", "COLUMNS", "Fit text to this width instead of the terminal's.");
    private final Option<Boolean> noPager = Option.flag("--no-pager", "Never open a pager.");
    private final Option<Boolean> okIfEmpty = Option.flag("--ok-if-empty", "Exit with 0 also when nothing is found.");
    private final Option<Boolean> plain =
            Option.flag("--plain", "For screen readers: no columns, no signs, one fact a line.");

    private final List<Option<?>> offered;
    private RunContext surroundings;
    private LoreOptions lore;

    public OutputOptions() {
        this(Offer.ALL);
    }

    private OutputOptions(Offer offer) {
        boolean findings = offer == Offer.FINDINGS;
        format = Option.text(
                "FORMAT",
                findings ? OutputCompleter.FINDINGS_FORMAT : OutputCompleter.FORMAT,
                "How the answer is written: " + formats(findings) + ".",
                "-o",
                "--output");
        offered = switch (offer) {
            case ALL -> List.of(format, noHeader, nul, plain, colour, width, noPager, okIfEmpty);
            case FINDINGS -> List.of(format, noHeader, plain, noPager);
            case TEXT -> List.of(plain, noPager);
            case SESSION -> List.of(plain, colour, noPager);
        };
    }

    /** The options of a command that writes what it finds wrong. */
    public static OutputOptions forFindings() {
        return new OutputOptions(Offer.FINDINGS);
    }

    /** The options of a command that writes nothing but text. */
    public static OutputOptions forText() {
        return new OutputOptions(Offer.TEXT);
    }

    /** The options that hold for a whole session. */
    public static OutputOptions forSession() {
        return new OutputOptions(Offer.SESSION);
    }

    @Override
    public List<Option<?>> options() {
        return offered;
    }

    public RunContext surroundings() {
        return surroundings;
    }

    @Override
    public void begin(RunContext around) {
        surroundings = around;
        if (plain.isGiven() && format() != OutputFormat.TEXT) {
            throw new UsageException("--plain writes text; leave -o out");
        }
        format();
        colour();
        if (width.orElse(1) < 1) {
            throw new UsageException("a width is a number of columns, at least 1");
        }
    }

    /** Tells what lore is written: its addresses are links where the terminal shows them. */
    void linkTo(LoreOptions linked) {
        lore = linked;
    }

    /**
     * Whether text is for somebody who hears it. What the environment says counts on a terminal alone: the same command
     * gives the same bytes in every pipe.
     */
    public boolean isPlain() {
        return plain.isGiven()
                || surroundings.terminal().out()
                        && format() == OutputFormat.TEXT
                        && surroundings.asks("KHITOMER_PLAIN");
    }

    /** Writes a report; an empty one is reported as nothing found. */
    public ExitCode print(Report report) {
        return print(report, "");
    }

    /**
     * Writes a report.
     *
     * @param emptyBecause told on standard error when the report is empty; may be empty itself
     */
    public ExitCode print(Report report, String emptyBecause) {
        OutputFormat chosen = format();
        if (!chosen.suits(report)) {
            throw new UsageException(
                    chosen.needsFindings()
                            ? chosen.word() + " is a format of 'khitomer check' alone"
                            : chosen.word() + " cannot hold this answer; use " + suited(report));
        }
        write(report, chosen);
        if (!report.isEmpty()) {
            tellLeftOut(report, chosen);
            return ExitCode.FOUND;
        }
        if (!emptyBecause.isEmpty()) {
            surroundings.tell(emptyBecause);
        }
        return nothing();
    }

    /** Lore that is written as lore is taken for the same, which it is not where a mistake was not read. */
    private void tellLeftOut(Report report, OutputFormat chosen) {
        if (chosen == OutputFormat.YAML && lore != null) {
            String leftOut = LeftOutValues.words(
                    lore.lore(), report.rows().stream().map(Row::onlySubject).toList());
            if (!leftOut.isEmpty()) {
                surroundings.tell("warning: " + leftOut);
            }
        }
    }

    private static String suited(Report report) {
        return Phrases.alternatives(Stream.of(OutputFormat.values())
                .filter(format -> format.suits(report))
                .map(OutputFormat::word)
                .toList());
    }

    /** Writes a text that is already laid out. */
    public void print(String text) {
        if (surroundings.terminal().out() && !noPager.isGiven() && !isPlain()) {
            Pager.show(text, surroundings);
        } else {
            surroundings.out().writeBytes(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Tells that a name means nothing, or which entries it may mean; gives the exit code for it. */
    ExitCode tell(NameMatch answer, Labels labels) {
        if (answer.isNone()) {
            surroundings.tell(NoSuchEntryException.message(answer));
            return nothing();
        }
        surroundings.tell(AmbiguousNameException.message(answer) + ":");
        surroundings.err().print(EntryColumns.text(answer.entries(), labels, isPlain()));
        return ExitCode.AMBIGUOUS;
    }

    /** The exit code for an empty answer. */
    ExitCode nothing() {
        return okIfEmpty.isGiven() ? ExitCode.FOUND : ExitCode.NOT_FOUND;
    }

    public OutputFormat format() {
        return format.isGiven() ? TypedWords.constant(OutputFormat.class, format.orElse(""), "-o") : OutputFormat.TEXT;
    }

    /** How text is fitted to the screen, if there is one. */
    public Presentation presentation() {
        int columns = width();
        boolean told = width.isGiven() || columns == Presentation.UNLIMITED;
        return new Presentation(
                columns,
                told ? columns : Math.min(columns, MEASURE),
                colour(),
                !noHeader.isGiven(),
                nul.isGiven(),
                links());
    }

    /** The width that was asked for, if any was. */
    public Optional<Integer> typedWidth() {
        return width.value();
    }

    /** The word behind --color; empty if none was given. */
    public String typedColor() {
        return colour.orElse("");
    }

    /** Whether a pager may be opened, as far as the command line says. */
    public boolean mayPage() {
        return !noPager.isGiven();
    }

    private List<Addresses> links() {
        return lore != null && surroundings.terminal().out() && HyperlinkSupport.areShown(surroundings)
                ? List.of(new LoreAddresses(lore::lore))
                : List.of();
    }

    private void write(Report report, OutputFormat chosen) {
        try {
            Renderer renderer = isPlain() ? new PlainRenderer() : chosen.renderer();
            if (chosen.isForReading() && surroundings.terminal().out() && !noPager.isGiven() && !isPlain()) {
                StringBuilder text = new StringBuilder();
                renderer.render(report, presentation(), text);
                Pager.show(text.toString(), surroundings);
            } else {
                Writer out = new BufferedWriter(new OutputStreamWriter(surroundings.out(), StandardCharsets.UTF_8));
                renderer.render(report, presentation(), out);
                out.flush();
            }
        } catch (IOException closed) {
            surroundings.out().flush();
        }
    }

    private int width() {
        if (width.isGiven()) {
            return width.orElse(0);
        }
        Terminal terminal = surroundings.terminal();
        return terminal.out() && terminal.columns() > 0 ? terminal.columns() : Presentation.UNLIMITED;
    }

    private boolean colour() {
        return TypedWords.constant(ColorWhen.class, colour.orElse("auto"), "--color")
                .isOn(surroundings);
    }

    private static String formats(boolean findings) {
        StringBuilder formats = new StringBuilder();
        for (OutputFormat each : OutputFormat.values()) {
            if (findings || !each.needsFindings()) {
                formats.append(formats.isEmpty() ? "" : " ").append(each.word());
            }
        }
        return formats.toString();
    }

    private enum Offer {
        ALL,
        FINDINGS,
        TEXT,
        SESSION
    }
}
