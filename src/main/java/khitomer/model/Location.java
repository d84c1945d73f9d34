package khitomer.model;

/** A position in a file: line and column, both counted from one. */
public record Location(String file, int line, int column) implements Comparable<Location> {

    public Location {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("lines and columns are counted from one: " + line + ":" + column);
        }
    }

    /** The location a number of characters to the right, on the same line. */
    public Location right(int characters) {
        return new Location(file, line, column + characters);
    }

    // Written by hand, like those of other records that every lookup compares: the generated ones are linked on first
    // use.
    @Override
    public boolean equals(Object other) {
        return other instanceof Location location
                && line == location.line
                && column == location.column
                && file.equals(location.file);
    }

    @Override
    public int hashCode() {
        return (file.hashCode() * 31 + line) * 31 + column;
    }

    @Override
    public int compareTo(Location other) {
        int order = file.compareTo(other.file);
        order = order != 0 ? order : Integer.compare(line, other.line);
        return order != 0 ? order : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
