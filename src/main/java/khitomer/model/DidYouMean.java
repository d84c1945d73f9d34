package khitomer.model;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import khitomer.base.EditDistance;

/** Finds the known word closest to a mistyped one, for "did you mean". */
public final class DidYouMean {

    private static final int SHORT = 5;

    private DidYouMean() {}

    /** The closest word that is at most two slips away, one for words up to five letters; the first of equals. */
    public static Optional<String> to(String typed, Stream<String> known) {
        String folded = Name.fold(typed);
        int most = mostSlips(folded);
        EditDistance slips = new EditDistance(folded, most);
        return known.distinct()
                .map(word -> new Candidate(word, slips.distanceTo(Name.fold(word), most)))
                .filter(candidate -> candidate.slips() <= most)
                .min(Comparator.comparingInt(Candidate::slips))
                .map(Candidate::word);
    }

    /** A question to end a message with, or nothing. */
    public static String question(String typed, Stream<String> known) {
        return to(typed, known).map(word -> "; did you mean '" + word + "'?").orElse("");
    }

    /** How many slips a typed name of that length is forgiven. */
    public static int mostSlips(String folded) {
        return folded.codePointCount(0, folded.length()) <= SHORT ? 1 : 2;
    }

    private record Candidate(String word, int slips) {}
}
