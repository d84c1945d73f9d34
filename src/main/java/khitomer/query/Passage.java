package khitomer.query;

/**
 * A text of an entry in which words are looked for.
 *
 * @param field what it is of the entry: {@code name}, or a field
 * @param weight how much more it says about the entry than other passages; at most {@link #NAME}
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
