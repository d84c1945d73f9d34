package khitomer.render;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands in one column of one row, or in one field of an entry. */
public sealed interface Cell {

    Cell NONE = new Many(List.of());

    static Cell text(String text) {
        return new Text(text);
    }

    static Cell many(List<Cell> cells) {
        return new Many(cells);
    }

    /** Words. */
    record Text(String text) implements Cell {
    }

    /** A number, as the digits that were written. */
    record Number(String digits) implements Cell {
    }

    /** A date as written, and its first and last day, each empty where it is unbounded. */
    record Date(String text, String earliest, String latest) implements Cell {
    }

    /**
     * An entry that is referred to; its name is the id where no such entry is.
     *
     * @param shown the name as a reader should see it, with the id where two entries share it, and all that it lies in
     */
    record Reference(String id, String name, String shown) implements Cell {
    }

    /** Several values; none for an empty cell. */
    record Many(List<Cell> cells) implements Cell {

        public Many {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A value with what is said of it.
     *
     * @param key the key that the value itself has in JSON and in lore files: {@code text}, {@code id}, {@code date}, {@code number}
     * @param said the qualifiers, and {@code source}, by their keys
     * @param readings other readings of the same fact
     */
    record Said(String key, Cell value, Map<String, Cell> said, List<Cell> readings) implements Cell {

        public Said {
            said = Collections.unmodifiableMap(new LinkedHashMap<>(said));
            readings = List.copyOf(readings);
        }
    }
}
