package khitomer.render.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands in one column of one row, or in one field of an entry. */
public sealed interface Cell {

    /** An empty cell. */
    Cell NONE = new None(true);

    /** A cell that the row does not have at all. */
    Cell ABSENT = new None(false);

    /** The earliest or the latest day of what has no bound on that side: {@code ..} in text, {@code null} in JSON. */
    Cell UNBOUNDED = new Unbounded();

    static Cell text(String text) {
        return new Text(text);
    }

    static Cell many(List<Cell> cells) {
        return new Many(cells);
    }

    /** Gives each kind of cell to its own case. */
    <T> T match(Visitor<T> cases);

    /**
     * Nothing at all: no text.
     *
     * @param told whether JSON writes {@code null}, rather than leave the key out
     */
    record None(boolean told) implements Cell {

        @Override
        public <T> T match(Visitor<T> cases) {
            return cases.nothing();
        }
    }

    /** No day, since there is no bound. */
    record Unbounded() implements Cell {

        @Override
        public <T> T match(Visitor<T> cases) {
            return cases.unbounded();
        }
    }

    /** Words. */
    record Text(String text) implements Cell {

        @Override
        public <T> T match(Visitor<T> cases) {
            return cases.text(this);
        }
    }

    /** A number, as the digits that were written. */
    record Number(String digits) implements Cell {

        @Override
        public <T> T match(Visitor<T> cases) {
            return cases.number(this);
        }
    }

    /** Yes or no. */
    record Bool(boolean holds) implements Cell {

        /** The word for it. */
        public String word() {
            return holds ? "yes" : "no";
        }

        @Override
        public <T> T match(Visitor<T> cases) {
            return cases.truth(this);
        }
    }

    /** A date as written, and its first and last day, each empty where it is unbounded. */
    record Date(String text, String earliest, String latest) implements Cell {

        @Override
        public <T> T match(Visitor<T> cases) {
            return cases.date(this);
        }
    }

    /**
     * An entry that is referred to; its name is the id where no such entry is.
     *
     * @param point {@code start} or {@code end} where only that is meant, or the empty string
     * @param shown the name as a reader should see it, with the id where two entries share it, and all that it lies in
     */
    record Reference(String id, String point, String name, String shown) implements Cell {

        /** A reference to all of an entry. */
        public Reference(String id, String name, String shown) {
            this(id, "", name, shown);
        }

        /** The reference as it stands in a lore file. */
        public String written() {
            return point.isEmpty() ? id : id + "." + point;
        }

        @Override
        public <T> T match(Visitor<T> cases) {
            return cases.reference(this);
        }
    }

    /** Several values; JSON writes an array even of one or none. */
    record Many(List<Cell> cells) implements Cell {

        public Many {
            cells = List.copyOf(cells);
        }

        @Override
        public <T> T match(Visitor<T> cases) {
            return cases.many(this);
        }
    }

    /** Several things told as one, each by its key, such as {@code earliest} and {@code latest}. */
    record Fields(Map<String, Cell> cells) implements Cell {

        public Fields {
            cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        }

        @Override
        public <T> T match(Visitor<T> cases) {
            return cases.parts(this);
        }
    }

    /**
     * A value with what is said of it.
     *
     * @param key the key of the value itself in lore files, and but for references and dates in JSON: {@code text},
     *     {@code id}, {@code date}, {@code number}, {@code duration}
     * @param said the qualifiers, and {@code source}, by their keys
     * @param readings other readings of the same fact
     */
    record Qualified(String key, Cell value, Map<String, Cell> said, List<Cell> readings) implements Cell {

        /** The key, in {@link #said}, of what a value is from. */
        public static final String SOURCE = "source";

        public Qualified {
            said = Collections.unmodifiableMap(new LinkedHashMap<>(said));
            readings = List.copyOf(readings);
        }

        /** The same value, told without its other readings. */
        public Qualified alone() {
            return new Qualified(key, value, said, List.of());
        }

        @Override
        public <T> T match(Visitor<T> cases) {
            return cases.said(this);
        }
    }

    /** What to do with each kind of cell. */
    interface Visitor<T> {

        T nothing();

        /** For programs, a day that is not there is nothing. */
        default T unbounded() {
            return nothing();
        }

        T text(Text text);

        T number(Number number);

        T truth(Bool truth);

        T date(Date date);

        T reference(Reference reference);

        T many(Many many);

        T parts(Fields parts);

        T said(Qualified said);
    }
}
