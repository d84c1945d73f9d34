package khitomer.query;

import java.util.Optional;
import khitomer.model.Name;

/** The part of a name after a typed prefix. */
public final class NameSuffix {

    private NameSuffix() {}

    /**
     * The rest of a text after a prefix, without the hyphen in between; empty if the text does not start with the
     * prefix.
     *
     * @param folded the prefix, folded like a name
     */
    public static Optional<String> of(String text, String folded) {
        return joined(text, folded).map(rest -> folded.isEmpty() ? rest : withoutHyphens(rest));
    }

    /** The rest of a text after a folded prefix, with the hyphen in between. */
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
