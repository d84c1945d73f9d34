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

    // Written out, as in other records that are compared while the lore is compiled.
    @Override
    public boolean equals(Object other) {
        return other instanceof Extent extent
                && start.equals(extent.start)
                && end.equals(extent.end)
                && members.equals(extent.members);
    }

    @Override
    public int hashCode() {
        return (start.hashCode() * 31 + end.hashCode()) * 31 + members.hashCode();
    }

    public static Extent of(Bounds whole) {
        return new Extent(whole, whole, List.of());
    }

    /** All moments from the earliest start to the latest end. */
    public Bounds bounds() {
        return start.through(end);
    }
}
