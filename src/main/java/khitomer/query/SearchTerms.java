package khitomer.query;

import java.util.List;

/**
 * The words of a search.
 *
 * @param typed the words as typed
 * @param folded the words as compared
 */
record SearchTerms(List<String> typed, List<String> folded) {

    static SearchTerms of(String text) {
        List<Word> words = Tokenizer.of(text);
        return new SearchTerms(
                words.stream()
                        .map(word -> text.substring(word.start(), word.end()))
                        .toList(),
                words.stream().map(Word::folded).toList());
    }

    /**
     * Whether a text can contain all words. Most texts cannot, which this test finds without folding them; the others
     * are split into words and compared.
     */
    boolean mayBeIn(String text) {
        for (String word : folded) {
            if (!mayBeIn(text, word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayBeIn(String text, String word) {
        for (int at = 0; at < text.length(); at++) {
            if (begins(text, at, word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word that starts with the wanted one can start here; true if that needs a closer look. */
    private static boolean begins(String text, int start, String word) {
        char first = CharacterClass.of(text.charAt(start));
        if (first == CharacterClass.UNKNOWN) {
            return true;
        }
        if (first != word.charAt(0) || start > 0 && Letters.isAsciiWord(text.charAt(start - 1))) {
            return false;
        }
        int found = 1;
        for (int at = start + 1; at < text.length() && found < word.length(); at++) {
            char character = CharacterClass.of(text.charAt(at));
            if (character == CharacterClass.UNKNOWN) {
                return true;
            }
            if (character == word.charAt(found)) {
                found++;
            } else if (character != CharacterClass.JOINT) {
                return false;
            }
        }
        return found == word.length();
    }
}
