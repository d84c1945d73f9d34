package khitomer.cli.complete;

import java.util.BitSet;
import java.util.Optional;
import khitomer.model.Name;
import khitomer.query.NameSuffix;

/**
 * A name spelled as ids are: folded, with a hyphen for each gap; but other signs stay, since it would not be found
 * without.
 *
 * @param blanks the hyphens that stand for blanks, between which are the words of the name
 */
record Spelling(String text, BitSet blanks) {

    /** The spelling of a name; nothing where it would mean another name. */
    static Optional<Spelling> of(String name) {
        StringBuilder text = new StringBuilder(name.length());
        BitSet blanks = new BitSet();
        boolean blank = false;
        boolean gap = false;
        for (int offset = 0; offset < name.length(); ) {
            int letter = name.codePointAt(offset);
            offset += Character.charCount(letter);
            String folded = Name.fold(Character.toString(letter));
            if (folded.isEmpty()) {
                blank |= isBlank(letter);
                gap |= isGap(letter);
            } else {
                if (gap && text.length() > 0) {
                    blanks.set(text.length(), blank);
                    text.append('-');
                }
                text.append(folded);
                blank = false;
                gap = false;
            }
        }
        return Optional.of(text.toString())
                .filter(spelled -> Name.fold(spelled).equals(Name.fold(name)))
                .map(spelled -> new Spelling(spelled, blanks));
    }

    /** Whether words end at a letter. */
    private static boolean isBlank(int letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    /** Whether a letter that names are compared without separates what stands around it. */
    static boolean isGap(int letter) {
        return isBlank(letter) || letter == '_' || Character.getType(letter) == Character.DASH_PUNCTUATION;
    }

    /** What is left without so many of its first letters, as a name is without a title. */
    Spelling without(int letters) {
        int begin = 0;
        for (int left = letters; begin < text.length() && (left > 0 || text.charAt(begin) == '-'); begin++) {
            left -= text.charAt(begin) == '-' ? 0 : 1;
        }
        return new Spelling(text.substring(begin), blanks.get(begin, Math.max(begin, text.length())));
    }

    /** The word that goes on from some words, folded, as far as that is typed already, and to its end. */
    Optional<String> next(String words, String typed) {
        Optional<String> rest = NameSuffix.of(text, words);
        Optional<String> behind = NameSuffix.of(text, words + typed);
        if (rest.isEmpty() || behind.isEmpty()) {
            return Optional.empty();
        }
        int begin = text.length() - rest.get().length();
        int place = typed.isEmpty() ? begin : text.length() - behind.get().length();
        boolean ended = !typed.isEmpty() && place > 0 && blanks.get(place - 1);
        int end = ended ? place - 1 : blanks.nextSetBit(place);
        return Optional.of(text.substring(begin, end < 0 ? text.length() : end)).filter(word -> !word.isEmpty());
    }
}
