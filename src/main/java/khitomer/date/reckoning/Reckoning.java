package khitomer.date.reckoning;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import khitomer.date.Bounds;
import khitomer.date.CalendarSystem;
import khitomer.date.InvalidDateException;
import khitomer.date.LoreDate;
import khitomer.date.Precision;

/** How a world counts its years: reads a date as one would write it there, and writes it in any of its eras. */
public final class Reckoning {

    /** The label of common years in a world that counts unlabelled years in an era of its own. */
    public static final String COMMON_LABEL = EraTable.COMMON_LABEL;

    /** The label of common years before the year 1 there, counted back. */
    public static final String BACKWARD_LABEL = EraTable.BACKWARD_LABEL;

    /** The reckoning of a world that names no eras, and of all that happens outside of worlds. */
    public static final Reckoning COMMON = new Reckoning(TimeDescription.NONE).with(EraTable.COMMON);

    private final TimeDescription description;
    private volatile EraTable eras;

    private Reckoning(TimeDescription description) {
        this.description = description;
    }

    /**
     * The reckoning that a world describes. What is wrong in the description is told to the consumer, and the rest is
     * used.
     */
    public static Reckoning of(TimeDescription description, Consumer<TimeProblem> problems) {
        return new Reckoning(description).with(new ReckoningBuilder(description, problems).build());
    }

    /** The same, of a description whose problems were told already; it is built when it is first needed. */
    public static Reckoning of(TimeDescription description) {
        return description.isEmpty() ? COMMON : new Reckoning(description);
    }

    private Reckoning with(EraTable table) {
        eras = table;
        return this;
    }

    private EraTable table() {
        EraTable known = eras;
        if (known == null) {
            // Built twice by two threads at once, it is the same both times.
            known = new ReckoningBuilder(description, told -> {}).build();
            eras = known;
        }
        return known;
    }

    /** What the world says, of which this is the reckoning. */
    public TimeDescription description() {
        return description;
    }

    /** The labels of the eras, in the order they are described. */
    public Collection<String> eras() {
        return table().eras().keySet();
    }

    /**
     * The date that a text means, and only as dates are written; {@code khitomer.date.suggest.DateReader} also says
     * what to write instead.
     */
    public LoreDate parse(String text) throws InvalidDateException {
        return new DateParser(table(), text).read();
    }

    /** The date that is all of a text, with its era; no interval and no set. */
    public SingleDate parseSingle(String text) throws InvalidDateException {
        return new SingleDateParser(table(), text).read(DateToken.of(text, 0, text.length()));
    }

    /** The date as an era would write it; empty where the era has no such year, or the date has no bounds. */
    public Optional<String> write(String era, LoreDate date) {
        return Optional.ofNullable(table().eras().get(era)).flatMap(found -> new EraWriter(found).write(date));
    }

    /** The bounds as an era would write them: {@code 19 BBY}, or {@code [19..4 BBY]} where no one date covers them. */
    public Optional<String> write(String era, Bounds bounds) {
        return Optional.ofNullable(table().eras().get(era)).flatMap(found -> new EraWriter(found).write(bounds));
    }

    /** The year that a second lies in as an era would write it, a decimal era to one place. */
    public Optional<String> writeYear(String era, long second) {
        return Optional.ofNullable(table().eras().get(era))
                .flatMap(found -> found.number(second, Precision.YEAR).map(found::labelled));
    }

    /** Whether unlabelled years count in an era of the world, as its {@code default-era} says. */
    public boolean countsInAnEra() {
        return table().unlabelled() != YearEra.COMMON;
    }

    /** Whether an era, or without label unlabelled years, have the months of the Gregorian calendar. */
    public boolean isGregorian(String label) {
        Era era = label.isEmpty() ? table().unlabelled() : table().eras().get(label);
        return era instanceof YearEra years && years.calendar() == CalendarSystem.GREGORIAN;
    }
}
