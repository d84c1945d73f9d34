package khitomer.store;

import java.util.Arrays;
import java.util.List;
import khitomer.base.CorruptFileException;
import khitomer.model.Entry;
import khitomer.model.Kind;

/**
 * The reading order of the entries of several segments.
 *
 * <p>An entry has two numbers: its index in reading order, and its index in its segment. Files that a later segment
 * replaces are skipped.
 */
final class ReadingOrder {

    private final List<Segment> segments;
    private final List<Manifest.Part> places;
    /** By place, the number of the first entry; after the last, the number of entries. */
    private final int[] starts;
    /** By segment and file, the index of its place, or -1 if it is skipped. Empty if none is. */
    private final int[][] indexes;

    /** @param places the files in reading order */
    ReadingOrder(List<Segment> segments, List<Manifest.Part> places) {
        this.segments = List.copyOf(segments);
        this.places = places;
        if (isPlain()) {
            this.starts = new int[] {0, segments.isEmpty() ? 0 : segments.get(0).size()};
            this.indexes = new int[0][];
        } else {
            this.starts = new int[places.size() + 1];
            this.indexes = new int[segments.size()][];
            number();
        }
    }

    /** Whether everything is in one segment, and nothing is skipped. */
    boolean isPlain() {
        return segments.size() < 2 && (segments.isEmpty() || segments.get(0).files() == places.size());
    }

    private void number() {
        for (int i = 0; i < indexes.length; i++) {
            indexes[i] = new int[segments.get(i).files()];
            Arrays.fill(indexes[i], -1);
        }
        for (int i = 0; i < places.size(); i++) {
            Manifest.Part place = places.get(i);
            Segment segment = segments.get(place.segment());
            indexes[place.segment()][place.number()] = i;
            starts[i + 1] = starts[i] + segment.firstOf(place.number() + 1) - segment.firstOf(place.number());
        }
    }

    /** The number of the first entry of a place; for the index after the last place, the number of entries. */
    int first(int place) {
        return indexes.length > 0
                ? starts[place]
                : place == places.size()
                        ? size()
                        : segments.get(0).firstOf(places.get(place).number());
    }

    int size() {
        return starts[starts.length - 1];
    }

    /** The number in reading order of an entry of a segment, or -1 if it is skipped. */
    int number(int segment, int entry) {
        if (indexes.length == 0) {
            return entry;
        }
        int file = segments.get(segment).fileOf(entry);
        int index = indexes[segment][file];
        return index < 0 ? -1 : starts[index] + entry - segments.get(segment).firstOf(file);
    }

    /** The entry with a number in reading order. */
    Entry entry(int number) {
        verify(number);
        if (indexes.length == 0) {
            return segments.get(0).entry(number);
        }
        int index = index(number);
        return segment(index).entry(numberInSegment(number, index));
    }

    /** The kind of the entry with a number in reading order. */
    Kind kind(int number) {
        verify(number);
        if (indexes.length == 0) {
            return segments.get(0).kind(number);
        }
        int index = index(number);
        return segment(index).kind(numberInSegment(number, index));
    }

    private void verify(int number) {
        if (number < 0 || number >= size()) {
            throw new CorruptFileException("there is no entry " + number);
        }
    }

    private Segment segment(int index) {
        return segments.get(places.get(index).segment());
    }

    private int numberInSegment(int number, int index) {
        return segment(index).firstOf(places.get(index).number()) + number - starts[index];
    }

    /** The last place that begins at or before an entry; a place without entries begins where the next one does. */
    private int index(int number) {
        int low = 0;
        int high = places.size() - 1;
        while (low < high) {
            int middle = low + high + 1 >>> 1;
            if (starts[middle] <= number) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
