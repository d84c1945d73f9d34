package khitomer.query;

/** What a character becomes in a folded word, if that does not depend on its neighbors. */
final class CharacterClass {

    /** Not part of any word. */
    static final char SEPARATOR = ' ';
    /** Joins words, and is dropped. */
    static final char JOINT = '.';
    /** Depends on the neighbors. */
    static final char UNKNOWN = '?';

    /** The classes of Latin characters, each computed on first use. */
    private static final char[] LATIN = new char[0x250];

    private CharacterClass() {}

    /** The letter or digit that the character becomes, or one of the constants. */
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
