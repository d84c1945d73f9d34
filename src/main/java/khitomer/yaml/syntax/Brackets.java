package khitomer.yaml.syntax;

/**
 * The brackets and braces of a value that begins with one, as YAML reads them.
 *
 * @param end the index of the bracket that closes the first, or -1
 * @param unexpected the index of the first bracket that closes another kind than the open one, or -1
 * @param missing the brackets that are missing at the end
 * @param structured whether a comma, or a colon before a space, is inside the first bracket
 */
record Brackets(int end, int unexpected, String missing, boolean structured) {

    /** The brackets of a value, up to the one that closes the first. */
    static Brackets of(String value) {
        return new Scan(value, true).result();
    }

    /** The same if {@code #} does not begin a comment. */
    static Brackets withoutComments(String value) {
        return new Scan(value, false).result();
    }

    /** Whether a value begins like a list or a mapping, and not like a link. */
    static boolean begin(String value) {
        return value.startsWith("{") || value.startsWith("[") && !value.startsWith("[[");
    }

    /** Whether a value is one pair of brackets or braces, and not a text that begins with a link. */
    static boolean enclose(String value) {
        return begin(value) && withoutComments(value).end() == value.length() - 1;
    }

    /** Whether the first bracket is closed. */
    boolean isClosed() {
        return end >= 0;
    }

    /** Scans a value from its first bracket to the one that closes it. */
    private static final class Scan {

        private final String value;
        private final boolean comments;
        private final StringBuilder closing = new StringBuilder();
        private boolean structured;
        /** Whether a text could begin here, so that a quote is an opening one. */
        private boolean begins = true;

        private int unexpected = -1;

        Scan(String value, boolean comments) {
            this.value = value;
            this.comments = comments;
        }

        Brackets result() {
            int end = -1;
            for (int i = 0; i < value.length() && end < 0 && unexpected < 0; i++) {
                i = passed(i);
                char letter = i < value.length() ? value.charAt(i) : ' ';
                bracket(letter, i);
                end = closing.isEmpty() ? i : -1;
                boolean separates = letter == ',' || isColon(i);
                structured |= separates;
                begins = separates || "[{".indexOf(letter) >= 0 || begins && Character.isWhitespace(letter);
            }
            return new Brackets(
                    unexpected < 0 ? end : -1, unexpected, closing.reverse().toString(), structured);
        }

        /** The end of the quoted text or comment that begins at an index; otherwise the index itself. */
        private int passed(int index) {
            char letter = value.charAt(index);
            if (begins && (letter == '"' || letter == '\'')) {
                return Math.max(index, Quotes.end(value, index));
            }
            if (comments && letter == '#' && index > 0 && Character.isWhitespace(value.charAt(index - 1))) {
                int end = value.indexOf('\n', index);
                return end < 0 ? value.length() : end;
            }
            return index;
        }

        private void bracket(char letter, int index) {
            if (letter == '[' || letter == '{') {
                closing.append(letter == '[' ? ']' : '}');
            } else if (letter == ']' || letter == '}') {
                int last = closing.length() - 1;
                if (closing.charAt(last) == letter) {
                    closing.setLength(last);
                } else {
                    unexpected = index;
                }
            }
        }

        private boolean isColon(int index) {
            return index < value.length()
                    && value.charAt(index) == ':'
                    && (index + 1 == value.length() || Character.isWhitespace(value.charAt(index + 1)));
        }
    }
}
