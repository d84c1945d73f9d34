package khitomer.query;

import java.util.ArrayList;
import java.util.List;
import khitomer.model.Name;

/** Splits text into words that can be compared, and knows where each stands in the text. */
final class Words {

    private Words() {
    }

    /**
     * A word of a text.
     *
     * @param folded the word as names are compared
     * @param start the offset of its first character
     * @param end the offset behind its last
     */
    record Word(String folded, int start, int end) {
    }

    /** The words of a text: letters, digits, and the marks and apostrophes among them. */
    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && isInside(text.charAt(i), start >= 0);
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                add(words, text, start, i);
                start = -1;
            }
        }
        return words;
    }

    private static void add(List<Word> words, String text, int start, int end) {
        String folded = Name.fold(text.substring(start, end));
        if (!folded.isEmpty()) {
            words.add(new Word(folded, start, end));
        }
    }

    private static boolean isInside(char letter, boolean begun) {
        return Character.isLetterOrDigit(letter) || Character.isSurrogate(letter)
                || begun && (Name.fold(Character.toString(letter)).isEmpty() && !isGap(letter));
    }

    private static boolean isGap(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter)
                || letter == '-' || Character.getType(letter) == Character.DASH_PUNCTUATION;
    }
}
