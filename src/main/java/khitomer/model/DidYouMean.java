package khitomer.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import khitomer.base.ClosestWord;

/** Finds the known word closest to a mistyped one, for "did you mean". */
public final class DidYouMean {

    private DidYouMean() {}

    /**
     * The closest word within two edits, or one for words of up to five characters; the first of equally close words.
     */
    public static Optional<String> to(String typed, Stream<String> known) {
        return ClosestWord.to(typed, known, Name::fold);
    }

    /** The "did you mean" part of a message, or the empty string. */
    public static String question(String typed, Stream<String> known) {
        return to(typed, known).map(word -> "; did you mean '" + word + "'?").orElse("");
    }

    /** The end of a message about an unknown word: the closest word, or else all of them; empty if there are none. */
    public static String questionOrAll(String typed, List<String> known) {
        String question = question(typed, known.stream());
        return known.isEmpty() || !question.isEmpty() ? question : "; there are " + String.join(", ", known);
    }
}
