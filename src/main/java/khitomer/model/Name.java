package khitomer.model;

import java.text.Normalizer;
import java.util.Locale;
import khitomer.base.InvisibleCharacters;

/** Names as people type them: folded for comparing, and made into ids. */
public final class Name {

    /** The folded forms of characters up to U+024F, each computed on first use. */
    private static final String[] LATIN = new String[0x250];

    private Name() {}

    /**
     * The name without case, marks, apostrophes, quotation marks, dots, hyphens, dashes, underscores, spaces, and
     * invisible characters. Letters with strokes become plain letters, and ligatures become two letters.
     */
    public static String fold(String name) {
        return isAscii(name) ? foldAscii(name) : isLatin(name) ? foldLatin(name) : foldAny(name);
    }

    /** The id that an entry with this name has if none is written; empty if no letter or digit is left. */
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
            String plain = NameCharacters.isApostrophe(letter) || InvisibleCharacters.isInvisible(letter)
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

    /** Adds a letter or digit, after a hyphen if there was a gap. Returns whether there is a gap now. */
    private static boolean addAscii(StringBuilder id, int letter, boolean gap) {
        if (letter == '.' || NameCharacters.isApostrophe(letter)) {
            return gap;
        }
        if (!Character.isLetterOrDigit(letter)) {
            return true;
        }
        id.append(gap && id.length() > 0 ? "-" : "").append((char) Character.toLowerCase(letter));
        return false;
    }

    /** Whether a text is a valid id: lowercase words and digits joined by single hyphens. */
    public static boolean isId(String text) {
        return isPlainId(text) || !text.isEmpty() && toId(text).equals(text);
    }

    /** Whether a text is an id of ASCII characters, as nearly all ids are; this test is cheap. */
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

    /** Whether all characters of a name are below U+0250, so that each can be folded alone. */
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
            } else if (letter > '`' || letter >= '0' && letter <= '9' || !NameCharacters.isDropped(letter)) {
                folded[length++] = letter;
            }
        }
        return new String(folded, 0, length);
    }

    private static String foldAny(String name) {
        StringBuilder kept = new StringBuilder(name.length());
        name.codePoints().filter(letter -> !NameCharacters.isDropped(letter)).forEach(kept::appendCodePoint);
        StringBuilder folded = new StringBuilder(kept.length());
        decomposed(kept.toString())
                .codePoints()
                .filter(letter -> !NameCharacters.isDropped(letter))
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

    /** Compatibility decomposition without marks and case; uppercase first, so that ß and ς fold like S and Σ. */
    private static String decomposed(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(plain.length());
        Normalizer.normalize(plain, Normalizer.Form.NFKD)
                .codePoints()
                .filter(letter -> !NameCharacters.isMark(letter))
                .map(letter -> letter == 'ς' ? 'σ' : letter)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
