package khitomer.date;

/** A date as exactly as the lore knows it: its text, and the bounds of its start and its end. */
public record LoreDate(String text, DateKind kind, Bounds start, Bounds end, boolean approximate, boolean uncertain)
        implements Comparable<LoreDate> {

    /** All moments that the date may mean; of an interval, from its earliest start to its latest end. */
    public Bounds bounds() {
        return start.hull(end);
    }

    @Override
    public int compareTo(LoreDate other) {
        int byLatest = Long.compare(start.latest(), other.start.latest());
        return byLatest != 0 ? byLatest : Long.compare(start.earliest(), other.start.earliest());
    }
}
