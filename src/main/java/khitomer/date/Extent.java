package khitomer.date;

import java.util.List;

/**
 * When something that has a date may start and end.
 *
 * @param members the members of a set, in the order they are written, a range as one; empty for what is no set
 */
public record Extent(Bounds start, Bounds end, List<Bounds> members) {

    public Extent {
        members = List.copyOf(members);
    }

    static Extent of(Bounds whole) {
        return new Extent(whole, whole, List.of());
    }

    /** All moments from the earliest start to the latest end. */
    public Bounds bounds() {
        return start.through(end);
    }
}
