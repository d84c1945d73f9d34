package khitomer.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import khitomer.base.Phrases;
import khitomer.date.Bounds;
import khitomer.date.LoreDate;
import khitomer.model.Entry;

/** The filter of {@code --from} and {@code --to}. */
public final class PeriodFilter {

    private static final int MOST_NAMED = 3;

    private final TimeWindow period;
    private final String words;

    /**
     * @param from a date whose first moment starts the period; empty for no start
     * @param to a date whose last moment ends the period; empty for no end
     */
    public PeriodFilter(Optional<LoreDate> from, Optional<LoreDate> to, boolean certain) {
        long first = from.map(date -> date.bounds().earliest()).orElse(Long.MIN_VALUE);
        long last = to.map(date -> date.bounds().latest()).orElse(Long.MAX_VALUE);
        if (last < first) {
            throw new InvalidQueryException(
                    "a period cannot end in " + to.orElseThrow().text() + " when it begins in "
                            + from.orElseThrow().text());
        }
        period = new TimeWindow(new Bounds(first, last), certain);
        words = (certain ? "certainly dated " : "dated ") + words(from.map(LoreDate::text), to.map(LoreDate::text));
    }

    private static String words(Optional<String> from, Optional<String> to) {
        if (from.isEmpty()) {
            return to.orElse("") + " or earlier";
        }
        return to.map(last -> "between " + from.get() + " and " + last).orElse(from.get() + " or later");
    }

    public TimeWindow period() {
        return period;
    }

    public <T> Filter<T> filter(Function<T, Entry> entry, Function<T, Optional<Bounds>> when) {
        return new Filter<>(
                "are " + words,
                "is " + words,
                thing -> when.apply(thing).filter(period::takes).isPresent(),
                leftOut -> undated(leftOut.stream()
                        .filter(thing -> when.apply(thing).isEmpty())
                        .map(entry)
                        .distinct()
                        .toList()));
    }

    private static String undated(List<Entry> undated) {
        if (undated.isEmpty()) {
            return "";
        }
        String names = undated.size() > MOST_NAMED
                ? Integer.toString(undated.size())
                : Phrases.and(undated.stream().map(Entry::name).toList());
        return names + Phrases.agreeing(undated.size(), " is undated", " are undated");
    }
}
