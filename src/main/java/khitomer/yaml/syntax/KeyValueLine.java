package khitomer.yaml.syntax;

/**
 * A line as people write it: {@code - key: value # comment}, where everything but the value is optional.
 *
 * @param head everything before the value: spaces, hyphens, the key, and its colon
 * @param keyColumn the column, counted from one, of the key or, without a key, of the last hyphen
 * @param hasKey whether there is a key
 * @param comment everything after the value, including the spaces before it
 */
record KeyValueLine(String head, int keyColumn, boolean hasKey, String value, String comment) {

    static KeyValueLine of(String line) {
        int start = blanks(line, 0);
        int column = start + 1;
        while (isHyphen(line, start)) {
            column = start + 1;
            start = blanks(line, start + 1);
        }
        int colon = keyEnd(line, start);
        int value = colon < 0 ? start : blanks(line, colon + 1);
        int end = commentStart(line, value);
        return new KeyValueLine(
                line.substring(0, value),
                colon < 0 ? column : start + 1,
                colon >= 0,
                line.substring(value, end),
                line.substring(end));
    }

    /** Whether a line is a list item with its hyphen in a column. */
    static boolean isItem(String line, int column) {
        return blanks(line, 0) == column - 1 && isHyphen(line, column - 1);
    }

    /** Whether a line begins a document. */
    static boolean isDocumentStart(String line) {
        return line.startsWith("---") && (line.length() == 3 || isBlank(line.charAt(3)));
    }

    /** The column of the first character that is not a space, counted from one. */
    static int indentation(String line) {
        return blanks(line, 0) + 1;
    }

    /** The same line with another value. */
    String with(String other) {
        return head + other + comment;
    }

    /** The same line with what its value may have lost to a comment. */
    KeyValueLine withLostText() {
        String lost = LostText.of(comment);
        return lost.isEmpty()
                ? this
                : new KeyValueLine(head, keyColumn, hasKey, value + lost, comment.substring(lost.length()));
    }

    /** The key, or an empty string. */
    String key() {
        return hasKey ? head.substring(keyColumn - 1, keyEnd(head, keyColumn - 1)) : "";
    }

    /** The same line with the key as a part of the value. */
    KeyValueLine withoutKey() {
        int key = hasKey ? keyColumn - 1 : head.length();
        return new KeyValueLine(head.substring(0, key), keyColumn, false, head.substring(key) + value, comment);
    }

    /** The same line with the comment in its value that hides the closing bracket: {@code [C #, d]}. */
    KeyValueLine closedInComment() {
        if (!Brackets.begin(value) || Brackets.of(value).isClosed()) {
            return this;
        }
        String whole = value + comment;
        int end = Brackets.withoutComments(whole).end() + 1;
        String rest = whole.substring(end);
        return end > value.length() && (rest.isBlank() || rest.startsWith(" #"))
                ? new KeyValueLine(head, keyColumn, hasKey, whole.substring(0, end), rest)
                : this;
    }

    private static boolean isHyphen(String line, int index) {
        return index < line.length()
                && line.charAt(index) == '-'
                && (index + 1 == line.length() || isBlank(line.charAt(index + 1)));
    }

    /** The index of the colon after the key that begins at an index, or -1. */
    static int keyEnd(String line, int start) {
        int end = start;
        while (end < line.length() && isOfKey(line.charAt(end))) {
            end++;
        }
        boolean colon = end > start
                && end < line.length()
                && line.charAt(end) == ':'
                && (end + 1 == line.length() || isBlank(line.charAt(end + 1)));
        return colon ? end : -1;
    }

    static boolean isOfKey(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '-' || letter == '_' || letter == '.';
    }

    private static int blanks(String line, int start) {
        int end = start;
        while (end < line.length() && line.charAt(end) == ' ') {
            end++;
        }
        return end;
    }

    private static int commentStart(String line, int value) {
        int hash = line.indexOf(" #", value);
        int end = hash < 0 ? line.length() : hash;
        while (end > value && isBlank(line.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isBlank(char letter) {
        return letter == ' ' || letter == '\t';
    }
}
