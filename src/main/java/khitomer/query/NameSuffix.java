package khitomer.query;

import java.util.Optional;
import khitomer.model.Name;

/** What is left of a name behind what was typed of it already. */
public final class NameSuffix {

    private NameSuffix() {}

    /**
     * The rest of a text behind some letters, without the hyphen between them; nothing where it does not begin with
     * these.
     *
     * @param folded the letters, folded as names are
     */
    public static Optional<String> of(String text, String folded) {
        return joined(text, folded).map(rest -> folded.isEmpty() ? rest : withoutHyphens(rest));
    }

    /** The rest of a text behind some folded letters, with a hyphen between them. */
    public static Optional<String> joined(String text, String folded) {
        int end = 0;
        int found = 0;
        while (end < text.length() && found < folded.length()) {
            int letter = text.codePointAt(end);
            String same = Name.fold(Character.toString(letter));
            if (!folded.startsWith(same, found)) {
                return Optional.empty();
            }
            found += same.length();
            end += Character.charCount(letter);
        }
        return found < folded.length() ? Optional.empty() : Optional.of(text.substring(end));
    }

    private static String withoutHyphens(String text) {
        int begin = 0;
        while (begin < text.length() && text.charAt(begin) == '-') {
            begin++;
        }
        return text.substring(begin);
    }
}
