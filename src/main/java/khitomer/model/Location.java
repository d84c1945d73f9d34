package khitomer.model;

import java.util.Comparator;

/** Where something stands: a file, and its line and column, both counted from one. */
public record Location(String file, int line, int column) implements Comparable<Location> {

    private static final Comparator<Location> IN_READING_ORDER = Comparator.comparing(Location::file)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column);

    public Location {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("lines and columns are counted from one: " + line + ":" + column);
        }
    }

    /** The place a number of characters to the right on the same line. */
    public Location right(int characters) {
        return new Location(file, line, column + characters);
    }

    @Override
    public int compareTo(Location other) {
        return IN_READING_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
