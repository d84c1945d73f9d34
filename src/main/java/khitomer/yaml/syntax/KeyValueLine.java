package khitomer.yaml.syntax;

/**
 * A line as people write it: {@code - key: value # comment}, where all but the value may be missing.
 *
 * @param head what stands before the value: blanks, hyphens, the key and its colon
 * @param keyColumn the column, counted from one, of the key or, without key, of the last hyphen
 * @param hasKey whether there is a key
 * @param comment what stands behind the value, with the blanks before it
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

    /** Whether a line is a list's item with its hyphen in that column. */
    static boolean isItem(String line, int column) {
        return blanks(line, 0) == column - 1 && isHyphen(line, column - 1);
    }

    /** Whether a line begins a new document. */
    static boolean isDocumentStart(String line) {
        return line.startsWith("---") && (line.length() == 3 || isBlank(line.charAt(3)));
    }

    /** The column of the first character that is no space, counted from one. */
    static int indentation(String line) {
        return blanks(line, 0) + 1;
    }

    /** The same line with another value. */
    String with(String other) {
        return head + other + comment;
    }

    /** The same line with what its value perhaps loses to a comment. */
    KeyValueLine withLostText() {
        String lost = LostText.of(comment);
        return lost.isEmpty()
                ? this
                : new KeyValueLine(head, keyColumn, hasKey, value + lost, comment.substring(lost.length()));
    }

    /** The key; empty where there is none. */
    String key() {
        return hasKey ? head.substring(keyColumn - 1, keyEnd(head, keyColumn - 1)) : "";
    }

    /** The same line where the key is a part of the value. */
    KeyValueLine withoutKey() {
        int key = hasKey ? keyColumn - 1 : head.length();
        return new KeyValueLine(head.substring(0, key), keyColumn, false, head.substring(key) + value, comment);
    }

    /**
     * The same line with the comment in its value that takes away what closes the value's brackets: {@code [C #, d]}.
     */
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

    /** The index of the colon behind the key that begins there, or -1. */
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
