package khitomer.chronology;

import khitomer.base.Phrases;
import khitomer.date.Axis;
import khitomer.date.Bounds;
import khitomer.model.Entry;

/**
 * What is known of the order of two entries, and how far they are apart.
 *
 * @param gap from the end of the earlier to the start of the later, in seconds
 */
public record RelativeOrder(String word, Bounds gap) {

    private static final long YEAR = 366 * Axis.SECONDS_PER_DAY;
    private static final double DAYS_OF_YEAR = 365.2425;

    public static RelativeOrder of(Entry one, Entry other, Chronology chronology) {
        if (!chronology.times(one).isKnown() || !chronology.times(other).isKnown()) {
            return new RelativeOrder("unknown", Bounds.UNBOUNDED);
        }
        Bounds after = chronology.distance(one, false, other, true);
        Bounds before = chronology.distance(other, false, one, true);
        if (after.hasEarliest() && after.earliest() >= 0) {
            return new RelativeOrder("before", after);
        }
        if (before.hasEarliest() && before.earliest() >= 0) {
            return new RelativeOrder("after", before);
        }
        boolean overlapping = after.hasLatest() && after.latest() <= 0 && before.hasLatest() && before.latest() <= 0;
        return new RelativeOrder(overlapping ? "overlapping" : "unknown", Bounds.UNBOUNDED);
    }

    /** The distance in words; empty where the order is not known. */
    public String distance() {
        if (!gap.hasEarliest()) {
            return "";
        }
        String least = length(gap.earliest());
        if (!gap.hasLatest()) {
            return "by at least " + least;
        }
        String most = length(gap.latest());
        boolean sameUnit = unit(least).equals(unit(most));
        return least.equals(most)
                ? "by about " + least
                : "by " + (sameUnit ? least.substring(0, least.indexOf(' ')) : least) + " to " + most;
    }

    private static String unit(String length) {
        return length.substring(length.indexOf(' ') + 1);
    }

    private static String length(long seconds) {
        long days = seconds / Axis.SECONDS_PER_DAY;
        return seconds < 2 * YEAR
                ? Phrases.count(days, "day", "days")
                : Phrases.count((long) (days / DAYS_OF_YEAR), "year", "years");
    }
}
