package khitomer.model;

import khitomer.date.LoreDate;

/** What a statement says, and where the value stands. */
public sealed interface Value {

    Location location();

    /** The value as somebody would write it bare in a lore file. */
    String written();

    /** Gives each kind of value to its own case. */
    <T> T accept(Visitor<T> cases);

    /** What to do with each kind of value. */
    interface Visitor<T> {

        T text(Text text);

        T number(Number number);

        T duration(Duration duration);

        T date(Date date);

        T reference(Reference reference);
    }

    /** Words: a text, prose, a caption, or one of the words that a field allows. */
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

    /** A number as written, and the least and the most it may be. */
    record Number(String written, double least, double most, Location location) implements Value {

        @Override
        public <T> T accept(Visitor<T> cases) {
            return cases.number(this);
        }
    }

    /** A length of time as written. */
    record Duration(String written, Location location) implements Value {

        @Override
        public <T> T accept(Visitor<T> cases) {
            return cases.duration(this);
        }
    }

    /** A date that the world's reckoning understands. */
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
     * The id of an entry, whether or not there is one.
     *
     * @param point what of the entry is meant
     */
    record Reference(String id, Point point, Location location) implements Value {

        /** A reference to all of an entry. */
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
