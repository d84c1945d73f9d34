package khitomer.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What may be said about a value, beside where it is from; in the order that readers see. */
public enum Qualifier {
    ROLE(Shape.TEXT),
    RANK(Shape.TEXT),
    AS(Shape.TEXT),
    FROM(Shape.DATE),
    UNTIL(Shape.DATE),
    IN(Shape.DATE),
    DATE(Shape.DATE),
    AGE(Shape.NUMBER),
    BY(Shape.DURATION),
    WITHIN(Shape.DURATION),
    DISPLACED(Shape.WORD),
    DISPUTED(Shape.WORD),
    FILE(Shape.TEXT),
    NOTE(Shape.TEXT);

    private final Shape shape;

    Qualifier(Shape shape) {
        this.shape = shape;
    }

    public static Optional<Qualifier> named(String key) {
        return Arrays.stream(values()).filter(qualifier -> qualifier.key().equals(key)).findFirst();
    }

    /** The key as it stands in a lore file. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Shape shape() {
        return shape;
    }

    /** Whether it can be said of values of that shape; a picture alone has a file and a date of its own. */
    public boolean suits(Shape valueShape) {
        return switch (this) {
            case DATE, FILE -> valueShape == Shape.IMAGE;
            case AGE, BY, WITHIN, DISPLACED -> valueShape == Shape.REFERENCE;
            case ROLE, RANK, AS, FROM, UNTIL, IN, DISPUTED, NOTE -> true;
        };
    }
}
