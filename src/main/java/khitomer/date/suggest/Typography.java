package khitomer.date.suggest;

import khitomer.date.reckoning.QualificationParser;

/** Takes away what typography adds to dates: kinds of hyphens, quotes, blanks, and brackets that mean nothing. */
final class Typography {

    /** Stands between two dates; a hyphen may also stand inside one. */
    static final char DASH = '\u2013';

    private static final String HYPHENS = "\u2010\u2011\u2212\uFE63\uFF0D";
    private static final String DASHES = "\u2012\u2013\u2014\u2015";
    private static final String QUOTES = "\"'\u2018\u2019\u201C\u201D\u00AB\u00BB";

    private Typography() {}

    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(character -> append(plain, character));
        String bare = unquoted(plain.toString().replace("(?)", "?").strip());
        boolean isSet = bare.startsWith("[") || bare.startsWith("{");
        String tight = tight(withoutParentheses(bare), isSet ? "/,[]{}?~%" : "/");
        return isSet
                ? closed(tight)
                : tight.replace(" ?", "?").replace(" ~", "~").replace(" %", "%");
    }

    private static void append(StringBuilder plain, int character) {
        if (HYPHENS.indexOf(character) >= 0) {
            plain.append('-');
        } else if (DASHES.indexOf(character) >= 0) {
            plain.append(DASH);
        } else if (Character.isSpaceChar(character) || Character.isWhitespace(character)) {
            plain.append(' ');
        } else if (Character.isDigit(character)) {
            plain.append(Character.digit(character, 10));
        } else if (character == '\u2018' || character == '\u2019') {
            plain.append('\'');
        } else if (Character.getType(character) != Character.FORMAT) {
            plain.appendCodePoint(character);
        }
    }

    /** Without the quotes around it. One before a year of two digits stands for its century, and stays. */
    private static String unquoted(String text) {
        int last = text.length() - 1;
        if (last > 1 && QUOTES.indexOf(text.charAt(0)) >= 0 && QUOTES.indexOf(text.charAt(last)) >= 0) {
            return text.substring(1, last).strip();
        }
        boolean year = text.startsWith("'") && last >= 4 && WordMatcher.isNumber(text.substring(1, 5));
        return year ? text.substring(1) : text;
    }

    /** Without parentheses around all of it, or around {@code or} and another date behind it. */
    private static String withoutParentheses(String text) {
        int open = text.indexOf('(');
        int close = text.lastIndexOf(')');
        if (open < 0 || close < open || text.indexOf('(', open + 1) >= 0 || text.indexOf(')') < close) {
            return text;
        }
        String behind = text.substring(close + 1);
        boolean isMark = behind.length() == 1 && QualificationParser.isQualifier(behind.charAt(0));
        boolean around = open == 0 && (behind.isEmpty() || isMark);
        boolean other = open > 0
                && text.charAt(open - 1) == ' '
                && behind.isEmpty()
                && text.regionMatches(true, open + 1, "or ", 0, "or ".length());
        return around || other
                ? text.substring(0, open) + text.substring(open + 1, close).strip() + behind
                : text;
    }

    /** Without doubled blanks and without those beside separators. */
    private static String tight(String text, String separators) {
        StringBuilder tight = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            boolean blank = text.charAt(index) == ' ';
            boolean needed = index + 1 < text.length()
                    && index > 0
                    && separators.indexOf(text.charAt(index - 1)) < 0
                    && separators.indexOf(text.charAt(index + 1)) < 0
                    && text.charAt(index - 1) != ' ';
            if (!blank || needed) {
                tight.append(text.charAt(index));
            }
        }
        return tight.toString();
    }

    /** With the last bracket of a set, where another or none was written. */
    private static String closed(String text) {
        String close = text.startsWith("[") ? "]" : "}";
        return text.endsWith(close)
                ? text
                : text.endsWith("]") || text.endsWith("}")
                        ? text.substring(0, text.length() - 1) + close
                        : text + close;
    }
}
