package khitomer.model;

import khitomer.date.LoreDate;

/** The value of a statement, with its location. */
public sealed interface Value {

    Location location();

    /** The value as written in a lore file, without qualifiers. */
    String written();

    /** Calls the method of the visitor for this type of value. */
    <T> T accept(Visitor<T> cases);

    /** Visits each type of value. */
    interface Visitor<T> {

        T text(Text text);

        T number(Number number);

        T duration(Duration duration);

        T date(Date date);

        T reference(Reference reference);
    }

    /** A text, prose, a caption, or a word. */
    record Text(String text, Location location) implements Value {

        @Override
        public String written() {
            return text;
        }

        @Override
        public <T> T accept(Visitor<T> cases) {
            return cases.text(this);
        }
    }

    /** A number as written, with its minimum and maximum. */
    record Number(String written, double least, double most, Location location) implements Value {

        @Override
        public <T> T accept(Visitor<T> cases) {
            return cases.number(this);
        }
    }

    /** A duration as written. */
    record Duration(String written, Location location) implements Value {

        @Override
        public <T> T accept(Visitor<T> cases) {
            return cases.duration(this);
        }
    }

    /** A date of the reckoning of the world. */
    record Date(LoreDate date, Location location) implements Value {

        @Override
        public String written() {
            return date.text();
        }

        @Override
        public <T> T accept(Visitor<T> cases) {
            return cases.date(this);
        }
    }

    /**
     * A reference to an entry, which need not exist.
     *
     * @param point the part of the entry that is meant
     */
    record Reference(String id, Point point, Location location) implements Value {

        /** A reference to a whole entry. */
        public Reference(String id, Location location) {
            this(id, Point.WHOLE, location);
        }

        @Override
        public String written() {
            return point == Point.WHOLE ? id : id + point.suffix();
        }

        @Override
        public <T> T accept(Visitor<T> cases) {
            return cases.reference(this);
        }
    }
}
