package khitomer.date;

/** Dates with typographic dashes, quotes, blanks and brackets that mean nothing, or without their last bracket. */
final class Typography implements Habit {

    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE63\uFF0D";
    private static final String DROPPED = "\"'\u2018\u2019\u201C\u201D()\u00AB\u00BB";
    private static final String TIGHT = "/,[]{}";

    @Override
    public String rewritten(String text, Instead instead) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(character -> append(plain, character));
        String tight = tight(plain.toString().strip());
        String open = tight.startsWith("[") ? "]" : tight.startsWith("{") ? "}" : "";
        return tight.endsWith(open) ? tight
                : tight.endsWith("]") || tight.endsWith("}") ? tight.substring(0, tight.length() - 1) + open
                : tight + open;
    }

    private static void append(StringBuilder plain, int character) {
        if (DASHES.indexOf(character) >= 0) {
            plain.append('-');
        } else if (Character.isSpaceChar(character) || Character.isWhitespace(character)) {
            plain.append(' ');
        } else if (Character.isDigit(character)) {
            plain.append(Character.digit(character, 10));
        } else if (Character.getType(character) != Character.FORMAT && DROPPED.indexOf(character) < 0) {
            plain.appendCodePoint(character);
        }
    }

    /** Without doubled blanks and without those beside separators. */
    private static String tight(String text) {
        StringBuilder tight = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            boolean blank = text.charAt(index) == ' ';
            if (!blank || !isTight(text.charAt(index - 1)) && !isTight(text.charAt(index + 1))
                    && text.charAt(index - 1) != ' ') {
                tight.append(text.charAt(index));
            }
        }
        return tight.toString();
    }

    private static boolean isTight(char character) {
        return TIGHT.indexOf(character) >= 0;
    }
}
