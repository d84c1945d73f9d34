package khitomer.base;

import java.util.Comparator;
import java.util.function.Function;

/**
 * Orders objects by one property, and by the next if the first is equal.
 *
 * <p>This is what {@link Comparator#comparing} does. But Java cannot keep its comparators in a class archive, because
 * they are serializable, and creates them again at each start: a twelfth of the time of a lookup.
 */
public final class Comparing<T> implements Comparator<T> {

    private final Comparator<? super T> by;

    private Comparing(Comparator<? super T> first) {
        this.by = first;
    }

    public static <T, K extends Comparable<? super K>> Comparing<T> by(Function<? super T, ? extends K> trait) {
        return new Comparing<>((one, other) -> trait.apply(one).compareTo(trait.apply(other)));
    }

    public static <T, K> Comparing<T> by(Function<? super T, ? extends K> trait, Comparator<? super K> order) {
        return new Comparing<>((one, other) -> order.compare(trait.apply(one), trait.apply(other)));
    }

    public <K extends Comparable<? super K>> Comparing<T> then(Function<? super T, ? extends K> trait) {
        return then(trait, Comparable::compareTo);
    }

    public <K> Comparing<T> then(Function<? super T, ? extends K> trait, Comparator<? super K> order) {
        return new Comparing<>((one, other) -> {
            int before = by.compare(one, other);
            return before != 0 ? before : order.compare(trait.apply(one), trait.apply(other));
        });
    }

    @Override
    public int compare(T one, T other) {
        return by.compare(one, other);
    }
}
