package khitomer.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import khitomer.base.Phrases;

/**
 * The result of applying filters.
 *
 * @param kept the things that passed all filters
 * @param emptiedBy a sentence about the filter that nothing passed; empty if something passed or nothing was given
 */
public record Selection<T>(List<T> kept, String emptiedBy) {

    public Selection {
        kept = List.copyOf(kept);
    }

    /**
     * Applies filters one after the other.
     *
     * @param noun the singular and plural of the things, such as {@code mission} and {@code missions}
     */
    public static <T> Selection<T> of(List<T> things, List<Filter<T>> filters, String one, String several) {
        List<T> left = things;
        List<Filter<T>> passed = new ArrayList<>();
        for (Filter<T> filter : filters) {
            List<T> kept = left.stream().filter(filter.takes()).toList();
            if (kept.isEmpty() && !left.isEmpty()) {
                return new Selection<>(
                        List.of(), sentence(left, passed, filter, Phrases.agreeing(left.size(), one, several)));
            }
            left = kept;
            passed.add(filter);
        }
        return new Selection<>(left, "");
    }

    /** The verbs agree with the number that is left at the end, not after each filter. */
    private static <T> String sentence(List<T> left, List<Filter<T>> passed, Filter<T> filter, String noun) {
        boolean one = left.size() == 1;
        String why = filter.whyNot().apply(left);
        String all =
                passed.stream().map(each -> one ? each.ofOne() : each.ofMany()).collect(Collectors.joining(" and "));
        String before = all.isEmpty()
                ? "none of " + left.size() + " " + noun + " "
                : left.size() + " " + noun + " " + all + (one ? "; none " : "; none of them ");
        return before + filter.ofOne() + (why.isEmpty() ? "" : ": " + why);
    }
}
