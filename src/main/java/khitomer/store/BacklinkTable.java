package khitomer.store;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the statements that name an id in all segments, without reading the statements.
 *
 * <p>A statement is a number: that of its entry in reading order in the upper half, its index there in the lower.
 */
final class BacklinkTable {

    private final List<Segment> segments;
    private final ReadingOrder order;
    private final Map<String, long[]> known = new HashMap<>();

    BacklinkTable(List<Segment> segments, ReadingOrder order) {
        this.segments = segments;
        this.order = order;
    }

    /** The statements that name an id, in reading order. */
    long[] to(String id) {
        long[] links = known.get(id);
        if (links == null) {
            links = new long[0];
            for (int i = 0; i < segments.size(); i++) {
                links = with(links, segments.get(i).referrers(id), i);
            }
            if (segments.size() > 1) {
                Arrays.sort(links);
            }
            known.put(id, links);
        }
        return links;
    }

    private long[] with(long[] links, long[] more, int segment) {
        long[] all = Arrays.copyOf(links, links.length + more.length);
        int size = links.length;
        for (long link : more) {
            int number = order.number(segment, (int) (link >> Integer.SIZE));
            if (number >= 0) {
                all[size++] = (long) number << Integer.SIZE | (int) link;
            }
        }
        return size == all.length ? all : Arrays.copyOf(all, size);
    }
}
