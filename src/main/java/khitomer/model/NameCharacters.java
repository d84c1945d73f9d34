package khitomer.model;

import khitomer.base.InvisibleCharacters;

/** The classes of characters that make no difference between names. */
public final class NameCharacters {

    private static final String APOSTROPHES =
            "'`\u00B4\u02B9\u02BB\u02BC\u02BD\u02BE\u02BF\u2018\u2019\u201B\u2032\uA78C\uFF07";

    private static final String DOTS =
            ".\u00B7\u0387\u2022\u2024\u2027\u2219\u22C5\u2E31\u2E33\u3002\u30FB\uFE52\uFF0E\uFF61\uFF65";

    /** Hyphens and similar characters, except those in the Unicode category of dashes. */
    private static final String HYPHENS = "\u02D7\u2043\u2212";

    /** Quotation marks that Unicode has among brackets or symbols. */
    private static final String QUOTATION_MARKS =
            "\u201A\u201E\u2E42\u300C\u300D\u300E\u300F\u301D\u301E\u301F\uFF02\uFF62\uFF63\u275B\u275C\u275D\u275E";

    private NameCharacters() {}

    /** Whether names are compared without this character. */
    static boolean isDropped(int character) {
        return isDot(character)
                || isUnderscore(character)
                || isHyphen(character)
                || isApostrophe(character)
                || Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || isQuotationMark(character)
                || character >= 128 && InvisibleCharacters.isInvisible(character);
    }

    /** Whether this is a dot, on the line or above it. */
    public static boolean isDot(int character) {
        return character == '.' || character >= 128 && DOTS.indexOf(character) >= 0;
    }

    /** Whether this is an underscore, or another mark below the line that joins words. */
    public static boolean isUnderscore(int character) {
        return character == '_' || character >= 128 && Character.getType(character) == Character.CONNECTOR_PUNCTUATION;
    }

    private static boolean isHyphen(int character) {
        return character == '-'
                || character >= 128
                        && (Character.getType(character) == Character.DASH_PUNCTUATION
                                || HYPHENS.indexOf(character) >= 0);
    }

    private static boolean isQuotationMark(int character) {
        int type = Character.getType(character);
        return character == '"'
                || type == Character.INITIAL_QUOTE_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || character >= 128 && QUOTATION_MARKS.indexOf(character) >= 0;
    }

    /** Whether this is one of the many apostrophes. */
    public static boolean isApostrophe(int character) {
        return character == '\'' || character == '`' || character >= 128 && APOSTROPHES.indexOf(character) >= 0;
    }

    static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
