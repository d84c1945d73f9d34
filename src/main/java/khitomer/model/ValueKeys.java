package khitomer.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * The keys of a value that is written as a mapping: those of the value itself, of what qualifies it, of its sources.
 */
public final class ValueKeys {

    public static final String SOURCE = "source";
    static final List<String> NUMBER_BOUNDS = List.of("min", "max");
    static final List<String> DURATION_BOUNDS = List.of("at-least", "at-most");

    private static final List<String> TEXT = List.of("text");
    private static final List<String> NUMBER = List.of("number");
    private static final List<String> DURATION = List.of("duration");
    private static final List<String> DATE = List.of("date");
    private static final List<String> REFERENCE = List.of("id", "who", "event", "place");
    private static final List<String> IMAGE = List.of("caption");

    private ValueKeys() {}

    /** The keys under which a value of that shape may stand, the usual one first. */
    public static List<String> of(Shape shape) {
        return switch (shape) {
            case TEXT, PROSE, WORD -> TEXT;
            case NUMBER -> NUMBER;
            case DURATION -> DURATION;
            case DATE -> DATE;
            case REFERENCE -> REFERENCE;
            case IMAGE -> IMAGE;
        };
    }

    /** The keys of the least and the most that a value of that shape may be; none where it has no such bounds. */
    public static List<String> bounds(Shape shape) {
        return switch (shape) {
            case NUMBER -> NUMBER_BOUNDS;
            case DURATION -> DURATION_BOUNDS;
            case TEXT, PROSE, WORD, DATE, REFERENCE, IMAGE -> List.of();
        };
    }

    /** All keys of a value of that shape. */
    public static Stream<String> all(Shape shape) {
        Stream<String> value = Stream.concat(of(shape).stream(), bounds(shape).stream());
        Stream<String> qualifiers = Stream.of(Qualifier.values())
                .filter(qualifier -> qualifier.suits(shape))
                .map(Qualifier::key);
        return Stream.concat(Stream.concat(value, qualifiers), Stream.of(SOURCE));
    }

    /** Whether a word is a key of a value of some shape. */
    public static boolean isOne(String word) {
        return allOfAnyShape().anyMatch(word::equals);
    }

    /** Whether a word is such a key, or probably one mistyped. */
    public static boolean isNearlyOne(String word) {
        return isOne(word)
                || word.length() > 2
                        && Character.isLowerCase(word.charAt(0))
                        && DidYouMean.to(word, allOfAnyShape()).isPresent();
    }

    private static Stream<String> allOfAnyShape() {
        return Stream.of(Shape.values()).flatMap(ValueKeys::all);
    }
}
