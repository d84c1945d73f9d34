package khitomer.model;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import khitomer.base.EditDistance;

/** Finds the known word closest to a mistyped one, for "did you mean". */
public final class DidYouMean {

    private static final int SHORT = 5;

    private DidYouMean() {}

    /**
     * The closest word within two edits, or one for words of up to five characters; the first of equally close words.
     */
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

    /** The "did you mean" part of a message, or the empty string. */
    public static String question(String typed, Stream<String> known) {
        return to(typed, known).map(word -> "; did you mean '" + word + "'?").orElse("");
    }

    /** The maximum number of edits between a typed word and a suggestion. */
    public static int mostSlips(String folded) {
        return folded.codePointCount(0, folded.length()) <= SHORT ? 1 : 2;
    }

    private record Candidate(String word, int slips) {}
}
