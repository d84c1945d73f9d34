package khitomer.query;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;
import khitomer.model.Name;
import khitomer.model.NameCharacters;

/** The characters of words in any script, and how words are folded for comparing. */
final class Letters {

    /** Written without spaces between words, so that a word can begin at any character. */
    private static final Set<UnicodeScript> WITHOUT_SPACES = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    /** Their marks are accents or optional vowel signs; those of all other scripts are part of the spelling. */
    private static final Set<UnicodeScript> WITH_OPTIONAL_MARKS = EnumSet.of(
            UnicodeScript.INHERITED,
            UnicodeScript.COMMON,
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.HEBREW,
            UnicodeScript.ARABIC,
            UnicodeScript.SYRIAC,
            UnicodeScript.COPTIC);

    /** The characters before it are Latin, Greek, Cyrillic, and Armenian, which are folded like names. */
    private static final char FIRST_OF_OTHER_ALPHABETS = '\u0590';

    private static final char GERESH = '\u05F3';
    /** Quotation marks inside words: straight, curly, full-width, and the gershayim. */
    private static final String QUOTATION_MARKS = "\"\u201C\u201D\u201E\uFF02\u05F4";

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char ZERO_WIDTH_SPACE = '\u200B';
    /** The first symbol that is not made of letters, as ™ is. */
    private static final char FIRST_PICTURE = '\u2190';

    private Letters() {}

    /** Whether a word can start with this character: a letter, digit, number, vowel sign, or picture. */
    static boolean isWord(int character) {
        if (character < 128) {
            return isAsciiWord(character);
        }
        if (isApostrophe(character)) {
            return false;
        }
        return Character.isLetterOrDigit(character)
                || switch (Character.getType(character)) {
                    case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
                    case Character.OTHER_SYMBOL -> character >= FIRST_PICTURE;
                    default -> isVowelSign(character);
                };
    }

    static boolean isAsciiWord(int character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9';
    }

    /** Whether a word continues after this character, which is dropped: an accent, or an invisible character. */
    static boolean isSilent(int character) {
        return character >= SOFT_HYPHEN
                && character != ZERO_WIDTH_SPACE
                && (Character.getType(character) == Character.FORMAT || isMark(character));
    }

    /**
     * Whether this character joins parts of a word that are words as well: an apostrophe, a dot, an underscore, or the
     * quotation mark of Hebrew abbreviations.
     */
    static boolean isJoint(int character) {
        return NameCharacters.isDot(character) && !isFullStop(character)
                || NameCharacters.isUnderscore(character)
                || character == ZERO_WIDTH_SPACE
                || QUOTATION_MARKS.indexOf(character) >= 0
                || isApostrophe(character);
    }

    /** Whether this ends a sentence in scripts without spaces, so that the word ends too. */
    private static boolean isFullStop(int character) {
        return character == '\u3002' || character == '\uFF61';
    }

    /** Whether this is an apostrophe of any kind, or the Hebrew mark that serves as one. */
    static boolean isApostrophe(int character) {
        return NameCharacters.isApostrophe(character) || character == GERESH;
    }

    /** Whether each character can start a word. */
    static boolean isOfRun(int character) {
        // The sound marks of kana, and the marks of repetition, belong to no script or to several.
        return character >= FIRST_OF_OTHER_ALPHABETS
                && (character > '\u3004' && character <= '\u30FF'
                        || WITHOUT_SPACES.contains(UnicodeScript.of(character))
                        || Character.getType(character) == Character.OTHER_SYMBOL);
    }

    /** Whether lines of this script are broken inside words. */
    static boolean isBrokenAnywhere(int character) {
        return isOfRun(character) && UnicodeScript.of(character) != UnicodeScript.HANGUL;
    }

    /**
     * A word folded like a name, except for marks that are part of the spelling: the vowel signs of Indian and
     * Southeast Asian scripts, and the marks that make が of か. Hangul syllables stay whole.
     */
    static String fold(String word) {
        if (isPlain(word)) {
            return Name.fold(word);
        }
        String composed = Normalizer.normalize(word, Normalizer.Form.NFKC);
        StringBuilder folded = new StringBuilder(composed.length());
        int folding = 0;
        for (int at = 0; at < composed.length(); ) {
            int character = composed.codePointAt(at);
            int next = at + Character.charCount(character);
            boolean kept = isOfRun(character) || isVowelSign(character);
            if (kept || Character.getType(character) == Character.FORMAT) {
                folded.append(Name.fold(composed.substring(folding, at)));
                folded.append(kept ? composed.substring(at, next) : "");
                folding = next;
            }
            at = next;
        }
        return folded.append(Name.fold(composed.substring(folding))).toString();
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char character = word.charAt(i);
            if (character >= FIRST_OF_OTHER_ALPHABETS || character == SOFT_HYPHEN) {
                return false;
            }
        }
        return true;
    }

    private static boolean isVowelSign(int character) {
        return character >= FIRST_OF_OTHER_ALPHABETS
                && isMark(character)
                && !WITH_OPTIONAL_MARKS.contains(UnicodeScript.of(character));
    }

    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
