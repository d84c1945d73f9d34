package khitomer.model;

import java.util.Locale;

/** The part of an entry that a date or a reference means: its start, its end, or all of it. */
public enum Point {
    WHOLE,
    START,
    END;

    private static final int LENGTH_OF_START = ".start".length();
    private static final int LENGTH_OF_END = ".end".length();

    /** The point that a reference names: {@code .start} or {@code .end} after an id, which has no dots itself. */
    public static Point of(String reference) {
        return reference.endsWith(".start") ? START : reference.endsWith(".end") ? END : WHOLE;
    }

    /** The reference without this point. */
    public String entry(String reference) {
        return switch (this) {
            case WHOLE -> reference;
            case START -> reference.substring(0, reference.length() - LENGTH_OF_START);
            case END -> reference.substring(0, reference.length() - LENGTH_OF_END);
        };
    }

    /** The suffix of an id that selects this point of the entry. */
    public String suffix() {
        return this == WHOLE ? "" : "." + word();
    }

    /** The point as a word; empty for a whole entry. */
    public String word() {
        return this == WHOLE ? "" : name().toLowerCase(Locale.ROOT);
    }
}
