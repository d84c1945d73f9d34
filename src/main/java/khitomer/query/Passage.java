package khitomer.query;

/**
 * A text of an entry that is searched.
 *
 * @param field the field of the text, or {@code name}
 * @param weight the importance of the passage for the entry; at most {@link #NAME}
 */
record Passage(String field, String text, int weight) {

    static final int NAME = 8;
    static final int ALIAS = 7;
    static final int SUMMARY = 5;
    static final int SHORT_TEXT = 4;
    static final int PROSE = 3;
    static final int REFERENCE = 2;
    static final int ASIDE = 1;
}
