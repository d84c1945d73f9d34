package khitomer.base;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Finds the known word closest to a mistyped one, by Damerau's distance. */
public final class ClosestWord {

    private static final int SHORT = 5;

    private ClosestWord() {}

    /**
     * The closest word that is at most two slips away, one for words up to five letters; the first of equals.
     *
     * @param fold what is compared of a word, such as its capital letters
     */
    public static Optional<String> to(String typed, Stream<String> known, UnaryOperator<String> fold) {
        String folded = fold.apply(typed);
        int fewest = mostSlips(folded) + 1;
        EditDistance slips = new EditDistance(folded, fewest - 1);
        Optional<String> closest = Optional.empty();
        for (String word : known.distinct().toList()) {
            int counted = slips.distanceTo(fold.apply(word), fewest - 1);
            if (counted < fewest) {
                fewest = counted;
                closest = Optional.of(word);
            }
        }
        return closest;
    }

    /** How many slips a typed word of that length is forgiven. */
    public static int mostSlips(String folded) {
        return folded.codePointCount(0, folded.length()) <= SHORT ? 1 : 2;
    }
}
