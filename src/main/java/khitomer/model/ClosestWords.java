package khitomer.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import khitomer.base.ClosestWord;
import khitomer.base.EditDistance;

/**
 * Finds the closest of many known words, as {@link DidYouMean} does, for callers that ask often. Each typed word is
 * searched once. The known words are sorted, so that all words with the same unsuitable prefix are skipped. The number
 * of comparisons of all searches is bounded; after that, nothing is suggested.
 */
public final class ClosestWords {

    /** A few thousand searches in a lore of 20 000 entries, or about one second. */
    private static final int MOST_COMPARISONS = 2_000_000;

    private final Known[] known;
    private final Map<String, Optional<String>> answers = new HashMap<>();
    private int comparisons;

    /** @param rank the position in the given words: of equally close words, the first is taken */
    private record Known(String folded, String word, int rank) {}

    public ClosestWords(Stream<String> words) {
        List<String> distinct = words.distinct().toList();
        known = new Known[distinct.size()];
        for (int i = 0; i < known.length; i++) {
            known[i] = new Known(Name.fold(distinct.get(i)), distinct.get(i), i);
        }
        Arrays.sort(known, Comparator.comparing(Known::folded).thenComparingInt(Known::rank));
    }

    /**
     * The closest word within two edits, or one for words of up to five characters; the first of equally close words.
     */
    public Optional<String> to(String typed) {
        return answers.computeIfAbsent(Name.fold(typed), this::find);
    }

    /** The "did you mean" part of a message, or the empty string. */
    public String question(String typed) {
        return to(typed).map(word -> "; did you mean '" + word + "'?").orElse("");
    }

    private Optional<String> find(String folded) {
        int most = ClosestWord.mostSlips(folded);
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

    /** The position of the first later word that does not share a prefix of the given length. */
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
