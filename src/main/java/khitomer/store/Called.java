package khitomer.store;

import khitomer.model.NameIndex.Way;

/**
 * An entry that is called something.
 *
 * @param beginning the first letters of what it is called, as a number that is in the same order
 * @param exactly the hash of the name where it is its name
 */
record Called(long beginning, String folded, Way way, Place place, int exactly) implements Comparable<Called> {

    private static final int LETTERS = 4;

    /** Which entry of which file it is. */
    record Place(int file, int entry) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            return file != other.file ? Integer.compare(file, other.file) : Integer.compare(entry, other.entry);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Place place && file == place.file && entry == place.entry;
        }

        @Override
        public int hashCode() {
            return file * 31 + entry;
        }
    }

    static Called of(String folded, Way way, Place place, int exactly) {
        long beginning = 0;
        for (int i = 0; i < LETTERS; i++) {
            beginning = beginning << Character.SIZE | (i < folded.length() ? folded.charAt(i) : 0);
        }
        return new Called(beginning, folded, way, place, exactly);
    }

    /** In the order of what they are called; what is called the same, in reading order. */
    @Override
    public int compareTo(Called other) {
        if (beginning != other.beginning) {
            return Long.compareUnsigned(beginning, other.beginning);
        }
        int order = folded.compareTo(other.folded);
        return order != 0 ? order : place.compareTo(other.place);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Called called && place.equals(called.place) && exactly == called.exactly && way == called.way
                && folded.equals(called.folded);
    }

    @Override
    public int hashCode() {
        return (folded.hashCode() * 31 + place.entry()) * 31 + way.ordinal();
    }
}
