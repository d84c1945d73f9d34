package khitomer.model;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The details that a value can have, besides its sources, in the order that readers see. */
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

    private static final Map<String, Qualifier> BY_KEY = new HashMap<>();

    static {
        for (Qualifier qualifier : values()) {
            BY_KEY.put(qualifier.key, qualifier);
        }
    }

    private final Shape shape;
    private final String key;

    Qualifier(Shape shape) {
        this.shape = shape;
        this.key = name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Qualifier> named(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    /** The key in a lore file. */
    public String key() {
        return key;
    }

    public Shape shape() {
        return shape;
    }

    /** Whether values of that shape can have the qualifier; only images have a file and a date of their own. */
    public boolean suits(Shape valueShape) {
        return switch (this) {
            case DATE, FILE -> valueShape == Shape.IMAGE;
            case AGE, BY, WITHIN, DISPLACED -> valueShape == Shape.REFERENCE;
            case ROLE, RANK, AS, FROM, UNTIL, IN, DISPUTED, NOTE -> true;
        };
    }
}
