package khitomer.cli.option;

import java.util.List;
import java.util.Optional;
import khitomer.base.Phrases;
import khitomer.render.OutputFormat;
import khitomer.render.report.Addresses;
import khitomer.render.report.Presentation;
import khitomer.render.report.Report;
import khitomer.render.report.Row;
import khitomer.terminal.HyperlinkSupport;
import khitomer.terminal.RunContext;
import khitomer.view.LoreAddresses;

/** The options that say how an answer is written; writes it. */
public final class OutputOptions implements OptionGroup {

    private final Option<String> format;
    private final Option<Boolean> noHeader = Option.flag("--no-header", "Leave out the header of csv and tsv.");
    private final Option<Boolean> nul = Option.flag("-0", "End ids with NUL instead of a line feed.");
    private final ScreenOptions screen = new ScreenOptions();
    private final Option<Boolean> okIfEmpty = Option.flag("--ok-if-empty", "Exit with 0 also when nothing is found.");

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
                "How the answer is written: " + OutputFormat.words(findings) + ".",
                "-o",
                "--output");
        offered = switch (offer) {
            case ALL ->
                List.of(format, noHeader, nul, screen.plain, screen.color, screen.width, screen.noPager, okIfEmpty);
            case FINDINGS -> List.of(format, noHeader, screen.plain, screen.noPager);
            case TEXT -> List.of(screen.plain, screen.noPager);
            case SESSION -> List.of(screen.plain, screen.color, screen.noPager);
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
        if (screen.plain.isGiven() && format() != OutputFormat.TEXT) {
            throw new UsageException("--plain writes text; leave -o out");
        }
        format();
        screen.check(around);
    }

    /** Tells what lore is written: its addresses are links where the terminal shows them. */
    void linkTo(LoreOptions linked) {
        lore = linked;
    }

    /** Whether text is for somebody who hears it. */
    public boolean isPlain() {
        return screen.isPlain(surroundings, format());
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
                            : chosen.word() + " cannot hold this answer; use "
                                    + Phrases.alternatives(OutputFormat.wordsFor(report)));
        }
        writer().write(report, chosen, presentation());
        if (!report.isEmpty()) {
            tellLeftOut(report, chosen);
            return ExitCode.FOUND;
        }
        if (!emptyBecause.isEmpty()) {
            surroundings.report(emptyBecause);
        }
        return emptyExitCode();
    }

    /** Lore that is written as lore is taken for the same, which it is not where a mistake was not read. */
    private void tellLeftOut(Report report, OutputFormat chosen) {
        if (chosen == OutputFormat.YAML && lore != null) {
            String leftOut = LeftOutValues.words(
                    lore.lore(), report.rows().stream().map(Row::onlySubject).toList());
            if (!leftOut.isEmpty()) {
                surroundings.report("warning: " + leftOut);
            }
        }
    }

    /** Writes a text that is already laid out. */
    public void print(String text) {
        writer().write(text);
    }

    private AnswerWriter writer() {
        return new AnswerWriter(surroundings, isPlain(), mayPage());
    }

    /** The exit code for an empty answer. */
    ExitCode emptyExitCode() {
        return okIfEmpty.isGiven() ? ExitCode.FOUND : ExitCode.NOT_FOUND;
    }

    public OutputFormat format() {
        return format.isGiven() ? TypedWords.constant(OutputFormat.class, format.orElse(""), "-o") : OutputFormat.TEXT;
    }

    /** How text is fitted to the screen, if there is one. */
    public Presentation presentation() {
        return new Presentation(
                screen.columns(surroundings),
                screen.measure(surroundings),
                screen.isColored(surroundings),
                !noHeader.isGiven(),
                nul.isGiven(),
                links());
    }

    /** The width that was asked for, if any was. */
    public Optional<Integer> typedWidth() {
        return screen.typedWidth();
    }

    /** The word behind --color; empty if none was given. */
    public String typedColor() {
        return screen.color.orElse("");
    }

    /** Whether a pager may be opened, as far as the command line says. */
    public boolean mayPage() {
        return !screen.noPager.isGiven();
    }

    private Optional<Addresses> links() {
        return lore != null && surroundings.terminal().out() && HyperlinkSupport.areShown(surroundings)
                ? Optional.of(new LoreAddresses(lore::lore))
                : Optional.empty();
    }

    private enum Offer {
        ALL,
        FINDINGS,
        TEXT,
        SESSION
    }
}
