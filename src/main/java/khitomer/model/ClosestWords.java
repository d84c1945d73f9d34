package khitomer.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import khitomer.base.EditDistance;

/**
 * Finds the closest of many known words as {@link DidYouMean} does, for whoever asks often: each word that was typed is
 * looked for once, and of the known words, which are sorted, those are passed over whose beginning already differs too
 * much. All searches together compare a bounded number of words; after that nothing is suggested any more.
 */
public final class ClosestWords {

    /** Some thousands of searches in a lore of 20 000 entries, or about a second. */
    private static final int MOST_COMPARISONS = 2_000_000;

    private final Known[] known;
    private final Map<String, Optional<String>> answers = new HashMap<>();
    private int comparisons;

    /** @param rank its place among the words as they were given, for of equals the first is taken */
    private record Known(String folded, String word, int rank) {}

    public ClosestWords(Stream<String> words) {
        List<String> distinct = words.distinct().toList();
        known = new Known[distinct.size()];
        for (int i = 0; i < known.length; i++) {
            known[i] = new Known(Name.fold(distinct.get(i)), distinct.get(i), i);
        }
        Arrays.sort(known, Comparator.comparing(Known::folded).thenComparingInt(Known::rank));
    }

    /** The closest word that is at most two slips away, one for words up to five letters; the first of equals. */
    public Optional<String> to(String typed) {
        return answers.computeIfAbsent(Name.fold(typed), this::find);
    }

    /** A question to end a message with, or nothing. */
    public String question(String typed) {
        return to(typed).map(word -> "; did you mean '" + word + "'?").orElse("");
    }

    private Optional<String> find(String folded) {
        int most = DidYouMean.mostSlips(folded);
        EditDistance slips = new EditDistance(folded, most);
        Known best = null;
        int fewest = most + 1;
        for (int i = 0; i < known.length; ) {
            comparisons++;
            if (comparisons > MOST_COMPARISONS) {
                return Optional.empty();
            }
            Known word = known[i];
            int counted = slips.distanceTo(word.folded(), Math.min(fewest, most));
            if (counted < fewest || counted == fewest && best != null && word.rank() < best.rank()) {
                best = word;
                fewest = counted;
            }
            i = slips.rejectedPrefix() == 0 ? i + 1 : after(i, slips.rejectedPrefix());
        }
        return Optional.ofNullable(best).map(Known::word);
    }

    /** The first word after one that does not begin with as many of the same letters. */
    private int after(int index, int letters) {
        String beginning = known[index].folded().substring(0, letters);
        int low = index + 1;
        int high = known.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (known[middle].folded().startsWith(beginning)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
