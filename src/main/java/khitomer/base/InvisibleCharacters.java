package khitomer.base;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds invisible characters: those that Unicode calls default ignorable, such as soft hyphens, zero-width spaces, and
 * direction marks, except where a script or an emoji needs them.
 */
public final class InvisibleCharacters {

    /**
     * The first and last of each range of default ignorable characters (Unicode 16, DerivedCoreProperties), and
     * annotation characters.
     */
    private static final int[] RANGES = {
        0xAD, 0xAD, 0x34F, 0x34F, 0x61C, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180F, 0x200B, 0x200F, 0x202A,
        0x202E, 0x2060, 0x206F, 0x3164, 0x3164, 0xFE00, 0xFE0F, 0xFEFF, 0xFEFF, 0xFFA0, 0xFFA0, 0xFFF0, 0xFFFB, 0x1BCA0,
        0x1BCA3, 0x1D173, 0x1D17A, 0xE0000, 0xE0FFF
    };

    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    private static final int LEFT_TO_RIGHT = 0x200E;
    private static final int RIGHT_TO_LEFT = 0x200F;
    private static final int ARABIC_MARK = 0x61C;
    private static final int GRAPHEME_JOINER = 0x34F;
    private static final int EMOJI_STYLE = 0xFE0F;
    private static final int BLACK_FLAG = 0x1F3F4;
    private static final int LAST_TAG = 0xE007F;
    private static final int LONGEST_FLAG = 64;
    /** Scripts that separate words with invisible spaces or not at all. */
    private static final Set<UnicodeScript> WITHOUT_SPACES =
            EnumSet.of(UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR);
    /** Scripts in which joiners change the shape of letters. */
    private static final Set<UnicodeScript> JOINING = EnumSet.of(
            UnicodeScript.ARABIC,
            UnicodeScript.SYRIAC,
            UnicodeScript.MANDAIC,
            UnicodeScript.NKO,
            UnicodeScript.MONGOLIAN,
            UnicodeScript.DEVANAGARI,
            UnicodeScript.BENGALI,
            UnicodeScript.GURMUKHI,
            UnicodeScript.GUJARATI,
            UnicodeScript.ORIYA,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU,
            UnicodeScript.KANNADA,
            UnicodeScript.MALAYALAM,
            UnicodeScript.SINHALA,
            UnicodeScript.TIBETAN,
            UnicodeScript.MYANMAR,
            UnicodeScript.KHMER,
            UnicodeScript.BALINESE,
            UnicodeScript.JAVANESE,
            UnicodeScript.MEETEI_MAYEK,
            UnicodeScript.PHAGS_PA,
            UnicodeScript.ADLAM,
            UnicodeScript.HANIFI_ROHINGYA);

    private InvisibleCharacters() {}

    /** Whether a character is invisible. */
    public static boolean isInvisible(int letter) {
        for (int i = 0; i < RANGES.length && RANGES[i] <= letter; i += 2) {
            if (letter <= RANGES[i + 1]) {
                return true;
            }
        }
        return false;
    }

    /** The offset of the first invisible character that its context does not need. */
    public static OptionalInt firstIn(String text) {
        boolean isMixed = false;
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            if (letter >= 128 && isInvisible(letter)) {
                isMixed = isMixed || isMarkOfDirection(letter) && hasRightToLeft(text);
                if (!(isMarkOfDirection(letter) ? isMixed : isNeeded(text, at, letter))) {
                    return OptionalInt.of(at);
                }
            }
            at += Character.charCount(letter);
        }
        return OptionalInt.empty();
    }

    /** The text without invisible characters, whether its context needs them or not: no id contains any. */
    public static String removedFrom(String text) {
        StringBuilder left = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            if (letter < 128 || !isInvisible(letter)) {
                left.appendCodePoint(letter);
            }
            at += Character.charCount(letter);
        }
        return left.toString();
    }

    private static boolean isNeeded(String text, int at, int letter) {
        int before = at == 0 ? ' ' : text.codePointBefore(at);
        int behind = at + Character.charCount(letter);
        int after = behind == text.length() ? ' ' : text.codePointAt(behind);
        if (letter == JOINER || letter == NON_JOINER) {
            return JOINING.contains(UnicodeScript.of(before))
                    || JOINING.contains(UnicodeScript.of(after))
                    || letter == JOINER && isOfEmoji(before) && isOfEmoji(after);
        }
        if (letter >= 0xFE00 && letter <= EMOJI_STYLE || letter >= 0xE0100 && letter <= 0xE01EF) {
            return isVaried(before);
        }
        if (letter >= 0xE0020 && letter <= 0xE007F) {
            return isOfFlag(text, at);
        }
        return isOfItsScript(letter, before, after);
    }

    private static boolean isOfItsScript(int letter, int before, int after) {
        if (letter >= 0x180B && letter <= 0x180F) {
            return UnicodeScript.of(before) == UnicodeScript.MONGOLIAN;
        }
        if (letter == 0x17B4 || letter == 0x17B5) {
            return UnicodeScript.of(before) == UnicodeScript.KHMER;
        }
        if (letter == 0x115F || letter == 0x1160) {
            return UnicodeScript.of(before) == UnicodeScript.HANGUL || UnicodeScript.of(after) == UnicodeScript.HANGUL;
        }
        if (letter == ZERO_WIDTH_SPACE) {
            return WITHOUT_SPACES.contains(UnicodeScript.of(before))
                    && WITHOUT_SPACES.contains(UnicodeScript.of(after));
        }
        return letter == GRAPHEME_JOINER
                && Character.getType(before) == Character.NON_SPACING_MARK
                && Character.getType(after) == Character.NON_SPACING_MARK;
    }

    /** Whether a tag character is part of a complete flag, such as that of Scotland. */
    private static boolean isOfFlag(String text, int at) {
        int begin = at;
        while (begin > 0 && at - begin < LONGEST_FLAG && isTag(text.codePointBefore(begin))) {
            begin -= 2;
        }
        int end = at;
        while (end < text.length() && end - at < LONGEST_FLAG && isTag(text.codePointAt(end))) {
            end += 2;
        }
        boolean isEnded = end < text.length() && text.codePointAt(end) == LAST_TAG;
        return isEnded && begin > 0 && end > begin && text.codePointBefore(begin) == BLACK_FLAG;
    }

    private static boolean isTag(int letter) {
        return letter >= 0xE0020 && letter < LAST_TAG;
    }

    private static boolean isMarkOfDirection(int letter) {
        return letter == RIGHT_TO_LEFT || letter == LEFT_TO_RIGHT || letter == ARABIC_MARK;
    }

    /** Whether a character is of a script that is written from right to left. */
    private static boolean hasRightToLeft(String text) {
        return text.codePoints().filter(Character::isLetter).anyMatch(letter -> {
            byte direction = Character.getDirectionality(letter);
            return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        });
    }

    /** Whether a character has forms from which a variation selector can choose. */
    private static boolean isVaried(int letter) {
        return letter >= 128
                        && !isInvisible(letter)
                        && !Character.isSpaceChar(letter)
                        && UnicodeScript.of(letter) != UnicodeScript.LATIN
                || letter >= '0' && letter <= '9'
                || letter == '#'
                || letter == '*';
    }

    private static boolean isOfEmoji(int letter) {
        int type = Character.getType(letter);
        return letter == EMOJI_STYLE
                || letter >= 0x2190
                        && (type == Character.OTHER_SYMBOL
                                || type == Character.MODIFIER_SYMBOL
                                || type == Character.MATH_SYMBOL
                                || type == Character.UNASSIGNED);
    }
}
