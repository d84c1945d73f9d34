package khitomer.query;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One condition of a selection, with the words to say that nothing passed it.
 *
 * @param ofMany the plural wording, such as {@code are for ROM}
 * @param ofOne the singular wording, such as {@code is for ROM}
 * @param whyNot says why things were left out, for all of them together; often the empty string
 */
public record Filter<T>(String ofMany, String ofOne, Predicate<T> takes, Function<List<T>, String> whyNot) {

    public static <T> Filter<T> of(String ofMany, String ofOne, Predicate<T> takes) {
        return new Filter<>(ofMany, ofOne, takes, leftOut -> "");
    }
}
