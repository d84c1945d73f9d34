package khitomer.view;

import khitomer.base.ColumnIndex;

/**
 * The part of a line around a column that an excerpt shows: all of it, but of a very long line.
 *
 * @param offset where the column is in the text
 */
record LineWindow(String text, int offset) {

    private static final int MOST_SHOWN = 160;

    static LineWindow around(ColumnIndex columns, int column) {
        String line = columns.line();
        int offset = columns.offset(column);
        int from = offset > MOST_SHOWN / 2 && line.length() > MOST_SHOWN ? offset - MOST_SHOWN / 2 : 0;
        int to = Math.min(line.length(), from + MOST_SHOWN);
        int first = whole(line, from);
        return new LineWindow(line.substring(first, whole(line, to)), offset - first);
    }

    /** The offset, or the one before where it would split a character of two. */
    private static int whole(String line, int offset) {
        return offset > 0 && offset < line.length() && Character.isLowSurrogate(line.charAt(offset))
                ? offset - 1
                : offset;
    }
}
