package khitomer.query;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One condition of a selection, and how it is told when nothing is left.
 *
 * @param ofMany the words that tell it of several, such as {@code are for ROM}
 * @param ofOne the words that tell it of one, such as {@code is for ROM}
 * @param whyNot says of what was left out why, for all of it together; often the empty string
 */
public record Filter<T>(String ofMany, String ofOne, Predicate<T> takes, Function<List<T>, String> whyNot) {

    public static <T> Filter<T> of(String ofMany, String ofOne, Predicate<T> takes) {
        return new Filter<>(ofMany, ofOne, takes, leftOut -> "");
    }
}
