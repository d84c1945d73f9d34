package khitomer.model;

import java.text.Normalizer;
import java.util.Locale;
import khitomer.base.InvisibleCharacters;

/** Names as people type them: folded for comparing, and made into ids. */
public final class Name {

    private static final String APOSTROPHES =
            "'`\u00B4\u02B9\u02BB\u02BC\u02BD\u02BE\u02BF\u2018\u2019\u201B\u2032\uA78C\uFF07";

    private static final String DOTS =
            ".\u00B7\u0387\u2022\u2024\u2027\u2219\u22C5\u2E31\u2E33\u3002\u30FB\uFE52\uFF0E\uFF61\uFF65";

    /** Hyphens and signs that look like one, but for those that Unicode counts among dashes. */
    private static final String HYPHENS = "\u02D7\u2043\u2212";

    /** What letters up to U+024F are folded to, each found when it is first met. */
    private static final String[] LATIN = new String[0x250];

    /** Those that Unicode counts among brackets or symbols. */
    private static final String QUOTATION_MARKS =
            "\u201A\u201E\u2E42\u300C\u300D\u300E\u300F\u301D\u301E\u301F\uFF02\uFF62\uFF63\u275B\u275C\u275D\u275E";

    private Name() {}

    /**
     * The name without case, marks, apostrophes, quotation marks, dots, hyphens, dashes, underscores, spaces and what
     * cannot be seen; letters with strokes are their plain ones, and joined letters are the two of which they are made.
     */
    public static String fold(String name) {
        return isAscii(name) ? foldAscii(name) : isLatin(name) ? foldLatin(name) : foldAny(name);
    }

    /** The id that an entry of this name has where none is written; empty where no letter or digit is left. */
    public static String toId(String name) {
        StringBuilder id = new StringBuilder(name.length());
        boolean gap = false;
        for (int offset = 0; offset < name.length(); ) {
            int letter = name.codePointAt(offset);
            offset += Character.charCount(letter);
            if (letter < 128) {
                gap = addAscii(id, letter, gap);
                continue;
            }
            String plain = isApostrophe(letter) || InvisibleCharacters.isInvisible(letter)
                    ? ""
                    : decomposed(Character.toString(letter));
            if (plain.isEmpty()) {
                continue;
            }
            if (plain.codePoints().allMatch(Character::isLetterOrDigit)) {
                id.append(gap && id.length() > 0 ? "-" : "").append(plain);
                gap = false;
            } else {
                gap = true;
            }
        }
        return id.toString();
    }

    /** Adds a letter or digit, behind a hyphen if there was a gap; gives whether there is a gap now. */
    private static boolean addAscii(StringBuilder id, int letter, boolean gap) {
        if (letter == '.' || isApostrophe(letter)) {
            return gap;
        }
        if (!Character.isLetterOrDigit(letter)) {
            return true;
        }
        id.append(gap && id.length() > 0 ? "-" : "").append((char) Character.toLowerCase(letter));
        return false;
    }

    /** Whether a text may be an id: lower-case words and digits joined by single hyphens. */
    public static boolean isId(String text) {
        return isPlainId(text) || !text.isEmpty() && toId(text).equals(text);
    }

    /** Whether a text is surely an id, of ASCII letters; nearly all ids are, and are told so at little cost. */
    private static boolean isPlainId(String text) {
        boolean joined = true;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean word = letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9';
            if (!word && (letter != '-' || joined)) {
                return false;
            }
            joined = !word;
        }
        return !joined;
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** Whether a name has but letters of Latin alphabets, each of which is folded by itself. */
    private static boolean isLatin(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= LATIN.length) {
                return false;
            }
        }
        return true;
    }

    private static String foldLatin(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            String known = LATIN[letter];
            if (known == null) {
                known = foldAny(String.valueOf(letter));
                LATIN[letter] = known;
            }
            folded.append(known);
        }
        return folded.toString();
    }

    private static String foldAscii(String name) {
        char[] folded = new char[name.length()];
        int length = 0;
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (letter >= 'A' && letter <= 'Z') {
                folded[length++] = (char) (letter + ('a' - 'A'));
            } else if (letter > '`' || letter >= '0' && letter <= '9' || !isDropped(letter)) {
                folded[length++] = letter;
            }
        }
        return new String(folded, 0, length);
    }

    private static String foldAny(String name) {
        StringBuilder kept = new StringBuilder(name.length());
        name.codePoints().filter(letter -> !isDropped(letter)).forEach(kept::appendCodePoint);
        StringBuilder folded = new StringBuilder(kept.length());
        decomposed(kept.toString())
                .codePoints()
                .filter(letter -> !isDropped(letter))
                .forEach(letter -> {
                    String plain = PlainLetters.of(letter);
                    if (plain.isEmpty()) {
                        folded.appendCodePoint(letter);
                    } else {
                        folded.append(plain);
                    }
                });
        return folded.toString();
    }

    /** Compatibility decomposition without marks and case; upper case first, so that ß and ς become what S and Σ do. */
    private static String decomposed(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(plain.length());
        Normalizer.normalize(plain, Normalizer.Form.NFKD)
                .codePoints()
                .filter(letter -> !isMark(letter))
                .map(letter -> letter == 'ς' ? 'σ' : letter)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static boolean isDropped(int letter) {
        return isDot(letter)
                || isUnderscore(letter)
                || isHyphen(letter)
                || isApostrophe(letter)
                || Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || isQuotationMark(letter)
                || letter >= 128 && InvisibleCharacters.isInvisible(letter);
    }

    /** Whether this is a dot, on the line or above it. */
    public static boolean isDot(int letter) {
        return letter == '.' || letter >= 128 && DOTS.indexOf(letter) >= 0;
    }

    /** Whether this is an underscore, or another mark below the line that joins words. */
    public static boolean isUnderscore(int letter) {
        return letter == '_' || letter >= 128 && Character.getType(letter) == Character.CONNECTOR_PUNCTUATION;
    }

    private static boolean isHyphen(int letter) {
        return letter == '-'
                || letter >= 128
                        && (Character.getType(letter) == Character.DASH_PUNCTUATION || HYPHENS.indexOf(letter) >= 0);
    }

    private static boolean isQuotationMark(int letter) {
        int type = Character.getType(letter);
        return letter == '"'
                || type == Character.INITIAL_QUOTE_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || letter >= 128 && QUOTATION_MARKS.indexOf(letter) >= 0;
    }

    /** Whether this is one of the many apostrophes. */
    public static boolean isApostrophe(int letter) {
        return letter == '\'' || letter == '`' || letter >= 128 && APOSTROPHES.indexOf(letter) >= 0;
    }

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
