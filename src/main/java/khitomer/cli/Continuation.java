package khitomer.cli;

import java.util.Optional;
import khitomer.model.Name;

/** What is left of a name behind what was typed of it already. */
final class Continuation {

    private Continuation() {
    }

    /**
     * The rest of a text behind some letters, without the hyphen between them; nothing where it does not begin with these.
     *
     * @param folded the letters, folded as names are
     */
    static Optional<String> of(String text, String folded) {
        int end = 0;
        while (end < text.length() && !Name.fold(text.substring(0, end)).equals(folded)) {
            end++;
        }
        if (!Name.fold(text.substring(0, end)).equals(folded)) {
            return Optional.empty();
        }
        while (!folded.isEmpty() && end < text.length() && text.charAt(end) == '-') {
            end++;
        }
        return Optional.of(text.substring(end));
    }
}
