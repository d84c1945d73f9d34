package khitomer.query;

/** What a character becomes in a folded word, as far as that is seen without looking around. */
final class CharacterClass {

    /** What is found in no word. */
    static final char SEPARATOR = ' ';
    /** What words are joined by, and lose. */
    static final char JOINT = '.';
    /** What may become anything. */
    static final char UNKNOWN = '?';

    /** What characters of Latin alphabets become, each found when it is first met. */
    private static final char[] LATIN = new char[0x250];

    private CharacterClass() {}

    /** The one letter or digit that it becomes, or one of the constants. */
    static char of(char character) {
        if (character >= LATIN.length) {
            return other(character);
        }
        char known = LATIN[character];
        if (known == 0) {
            known = latin(character);
            LATIN[character] = known;
        }
        return known;
    }

    private static char latin(char character) {
        String folded = Letters.isWord(character) ? Letters.fold(String.valueOf(character)) : "";
        return folded.length() == 1 ? folded.charAt(0) : other(character);
    }

    private static char other(char character) {
        boolean word = Character.isSurrogate(character) || Letters.isWord(character) || Letters.isSilent(character);
        return word ? UNKNOWN : Letters.isJoint(character) ? JOINT : SEPARATOR;
    }
}
