package khitomer.date.reckoning;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import khitomer.date.Bounds;
import khitomer.date.CalendarSystem;
import khitomer.date.InvalidDateException;
import khitomer.date.LoreDate;
import khitomer.date.Precision;
import khitomer.date.suggest.DateSuggestions;
import khitomer.date.suggest.NearEras;

/** How a world counts its years: reads a date as one would write it there, and writes it in any of its eras. */
public final class Reckoning {

    /** The label of common years in a world that counts unlabelled years in an era of its own. */
    public static final String COMMON_LABEL = "CE";

    /** The label of common years before the year 1 there, counted back. */
    public static final String BACKWARD_LABEL = "BCE";

    /** The reckoning of a world that names no eras, and of all that happens outside of worlds. */
    public static final Reckoning COMMON =
            new Reckoning(TimeDescription.NONE).with(new Built(YearEra.COMMON, Map.of(), Set.of(), Conventions.USUAL));

    private final TimeDescription description;
    private volatile Built built;

    private Reckoning(TimeDescription description) {
        this.description = description;
    }

    /**
     * What is built of a description.
     *
     * @param unlabelled the era of dates without label
     * @param broken labels of eras that are described wrongly
     */
    record Built(Era unlabelled, Map<String, Era> eras, Set<String> broken, Conventions conventions) {

        Built {
            eras = Collections.unmodifiableMap(new LinkedHashMap<>(eras));
            broken = Collections.unmodifiableSet(new LinkedHashSet<>(broken));
        }
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

    private Reckoning with(Built all) {
        built = all;
        return this;
    }

    private Built built() {
        Built known = built;
        if (known == null) {
            // Built twice by two threads at once, it is the same both times.
            known = new ReckoningBuilder(description, told -> {}).build();
            built = known;
        }
        return known;
    }

    /** What the world says, of which this is the reckoning. */
    public TimeDescription description() {
        return description;
    }

    /** The labels of the eras, in the order they are described. */
    public Collection<String> eras() {
        return built().eras().keySet();
    }

    /** The date that a text means; the problem names the character at fault and, where it can, what to write. */
    public LoreDate parse(String text) throws InvalidDateException {
        try {
            return exactly(text);
        } catch (InvalidDateException problem) {
            throw new DateSuggestions(this).helped(text, problem);
        }
    }

    /** The date as an era would write it; empty where the era has no such year, or the date has no bounds. */
    public Optional<String> in(String era, LoreDate date) {
        return Optional.ofNullable(built().eras().get(era)).flatMap(found -> new EraWriter(found).write(date));
    }

    /** The bounds as an era would write them: {@code 19 BBY}, or {@code [19..4 BBY]} where no one date covers them. */
    public Optional<String> in(String era, Bounds bounds) {
        return Optional.ofNullable(built().eras().get(era)).flatMap(found -> new EraWriter(found).write(bounds));
    }

    /** The year that a second lies in as an era would write it, a decimal era to one place. */
    public Optional<String> yearIn(String era, long second) {
        return Optional.ofNullable(built().eras().get(era))
                .flatMap(found -> found.number(second, Precision.YEAR).map(found::labelled));
    }

    public LoreDate exactly(String text) throws InvalidDateException {
        return new DateParser(this, text).read();
    }

    public SingleDate read(String text, DateToken piece) throws InvalidDateException {
        Era era =
                piece.label().isEmpty() ? built().unlabelled() : built().eras().get(piece.label());
        if (era == null) {
            throw unknownEra(text, piece);
        }
        return era.read(new Cursor(text, piece.begin(), piece.end(), piece.tail()), built().conventions());
    }

    private InvalidDateException unknownEra(String text, DateToken piece) {
        String label = piece.label();
        if (built().broken().contains(label)) {
            return new InvalidDateException(
                    "TIME003",
                    piece.labelAt() + 1,
                    "the era " + InvalidDateException.quoted(label)
                            + " is described wrongly, so its years are not known",
                    "");
        }
        Optional<String> nearest = NearEras.sure(label, this);
        String offer = nearest.map(known -> "; did you mean '" + known + "'?").orElse("");
        String instead = nearest.map(known ->
                        text.substring(0, piece.labelAt()) + known + text.substring(piece.labelAt() + label.length()))
                .orElse("");
        return new InvalidDateException(
                "TIME003",
                piece.labelAt() + 1,
                "no era is called " + InvalidDateException.quoted(label) + offer,
                instead);
    }

    /** Whether unlabelled years count in an era of the world, as its {@code default-era} says. */
    public boolean countsInAnEra() {
        return built().unlabelled() != YearEra.COMMON;
    }

    /** Whether an era, or without label unlabelled years, have the months of the Gregorian calendar. */
    public boolean isGregorian(String label) {
        Era era = label.isEmpty() ? built().unlabelled() : built().eras().get(label);
        return era instanceof YearEra years && years.calendar() == CalendarSystem.GREGORIAN;
    }

    /**
     * The same pieces; where only one label is written, it serves them all.
     *
     * <p>It does so before the first or behind the last, as in {@code 22/19 BBY}. Elsewhere, as in {@code 2 BC/2}, it
     * is unclear how the others count.
     */
    List<DateToken> shareLabel(String text, List<DateToken> pieces) throws InvalidDateException {
        List<DateToken> labelled =
                pieces.stream().filter(piece -> !piece.label().isEmpty()).toList();
        if (labelled.isEmpty()
                || labelled.size() == pieces.size()
                || labelled.stream().map(DateToken::label).distinct().count() > 1) {
            return pieces;
        }
        DateToken model = labelled.get(0);
        if (!pieces.get(0).isLabelBefore() && !pieces.get(pieces.size() - 1).isLabelBehind()) {
            DateToken bare = pieces.stream()
                    .filter(piece -> piece.label().isEmpty())
                    .findFirst()
                    .orElseThrow();
            throw InvalidDateException.notADate(
                    text,
                    bare.begin(),
                    "it is unclear whether "
                            + InvalidDateException.quoted(text.substring(bare.begin(), bare.end())) + " is "
                            + model.label()
                            + ", too; write an era with each date");
        }
        return pieces.stream().map(piece -> piece.labelledLike(model)).toList();
    }
}
