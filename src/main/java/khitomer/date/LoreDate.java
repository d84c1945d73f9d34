package khitomer.date;

import java.util.List;

/**
 * A date as exactly as the lore knows it: its text, and the bounds of its start and its end.
 *
 * <p>What is no interval and no {@code {..}} starts and ends within the same bounds. The natural order is the one
 * readers see: by the latest moment that the start can be, then by the earliest; the unbounded come last.
 *
 * @param level the lowest level of EDTF, 0 to 2, that has all that the text uses
 * @param stated what the text says, which {@code ~} does not move
 * @param widened the same, each {@code ~} given the room that its world allows
 */
public record LoreDate(
        String text,
        DateKind kind,
        int level,
        Qualification marks,
        EndpointState startEnding,
        EndpointState endEnding,
        Extent stated,
        Extent widened)
        implements Comparable<LoreDate> {

    public Bounds start() {
        return stated.start();
    }

    public Bounds end() {
        return stated.end();
    }

    /** The members of a set, a range as one; empty for what is no set. */
    public List<Bounds> members() {
        return stated.members();
    }

    /** All moments that the date may mean; of an interval, from its earliest start to its latest end. */
    public Bounds bounds() {
        return stated.bounds();
    }

    public boolean approximate() {
        return marks.approximate();
    }

    public boolean uncertain() {
        return marks.uncertain();
    }

    public boolean unspecified() {
        return marks.unspecified();
    }

    @Override
    public int compareTo(LoreDate other) {
        int order = Long.compare(latestStart(), other.latestStart());
        order = order != 0
                ? order
                : Long.compare(start().earliest(), other.start().earliest());
        order = order != 0 ? order : Long.compare(end().latest(), other.end().latest());
        order = order != 0 ? order : Long.compare(end().earliest(), other.end().earliest());
        return order != 0 ? order : text.compareTo(other.text);
    }

    // Nothing starts after its end: so '../1985' has its place before 1986, and not among what is undated.
    private long latestStart() {
        return Math.min(start().latest(), end().latest());
    }
}
