package khitomer.yaml.syntax;

/** Finds half surrogate pairs, which an escape such as {@code \\ud800} can write although they are not characters. */
final class HalfPairs {

    private static final char REPLACEMENT = '\uFFFD';

    private HalfPairs() {}

    static boolean isIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.charCount(text.codePointAt(i)) == 1) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    /** The text with a replacement character for each half pair. */
    static String replacedIn(String text) {
        if (!isIn(text)) {
            return text;
        }
        StringBuilder replaced = new StringBuilder(text.length());
        text.codePoints()
                .map(letter ->
                        letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE ? REPLACEMENT : letter)
                .forEach(replaced::appendCodePoint);
        return replaced.toString();
    }
}
