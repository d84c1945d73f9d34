package khitomer.base;

/**
 * Converts between columns of a line, which are code points counted from one, and offsets into its characters. Making
 * the index takes O(n) once; each conversion then takes a fixed number of steps at most.
 */
public final class ColumnIndex {

    private static final int STEP = 64;

    private final String line;
    /** The offset of every 64th code point; null if every code point is one character. */
    private final int[] offsets;

    private final int columns;

    public ColumnIndex(String line) {
        this.line = line;
        this.columns = line.codePointCount(0, line.length());
        this.offsets = columns == line.length() ? null : offsets(line, columns);
    }

    private static int[] offsets(String line, int columns) {
        int[] offsets = new int[columns / STEP + 1];
        int offset = 0;
        for (int column = 0; column < columns; column++) {
            if (column % STEP == 0) {
                offsets[column / STEP] = offset;
            }
            offset += Character.charCount(line.codePointAt(offset));
        }
        if (columns % STEP == 0) {
            offsets[columns / STEP] = offset;
        }
        return offsets;
    }

    public String line() {
        return line;
    }

    /** The number of code points. */
    public int columns() {
        return columns;
    }

    /** The offset of the character in a column; the length of the line for any column after the last. */
    public int offset(int column) {
        if (column > columns) {
            return line.length();
        }
        int before = Math.max(0, column - 1);
        return offsets == null ? before : line.offsetByCodePoints(offsets[before / STEP], before % STEP);
    }
}
