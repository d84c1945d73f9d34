package khitomer.store;

import java.util.Arrays;
import java.util.List;
import khitomer.base.CorruptFileException;
import khitomer.model.Entry;
import khitomer.model.Kind;

/**
 * The reading order of the entries of several segments.
 *
 * <p>An entry has a number in the whole lore, its place in the reading order, and one in its segment. Files that a
 * later segment holds anew are passed over where they stood first.
 */
final class ReadingOrder {

    private final List<Segment> segments;
    private final List<Manifest.Part> places;
    /** By place, the number of the first entry; and behind the last, how many entries there are. */
    private final int[] starts;
    /** By segment and file, the index of its place; -1 for what is passed over. Empty where nothing is. */
    private final int[][] indexes;

    /** @param places where the files are found, in reading order */
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

    /** Whether all is in one segment, and nothing passed over. */
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

    /** The number of the first entry of the file at a place; of the place behind the last, the number of entries. */
    int first(int place) {
        return indexes.length > 0
                ? starts[place]
                : place == places.size()
                        ? size()
                        : segments.get(0).firstOf(places.get(place).number());
    }

    /** How many entries there are. */
    int size() {
        return starts[starts.length - 1];
    }

    /** The number in the whole lore of an entry of a segment; -1 for one that is passed over. */
    int number(int segment, int entry) {
        if (indexes.length == 0) {
            return entry;
        }
        int file = segments.get(segment).fileOf(entry);
        int index = indexes[segment][file];
        return index < 0 ? -1 : starts[index] + entry - segments.get(segment).firstOf(file);
    }

    /** The entry that has a number in the whole lore. */
    Entry entry(int number) {
        verify(number);
        if (indexes.length == 0) {
            return segments.get(0).entry(number);
        }
        int index = index(number);
        return segment(index).entry(numberInSegment(number, index));
    }

    /** The kind of the entry that has a number in the whole lore. */
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

    /** The last place that begins at or before an entry; places without entries begin where the next one does. */
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
