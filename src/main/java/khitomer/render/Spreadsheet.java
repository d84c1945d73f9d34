package khitomer.render;

/** Makes a cell harmless for programs that run what looks like a formula. */
final class Spreadsheet {

    private static final String FORMULA_SIGNS = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

    private Spreadsheet() {
    }

    /** The text of a cell, with an apostrophe before it where a spreadsheet would run it; numbers stay numbers. */
    static String text(Cell cell) {
        String text = CellText.FOR_PROGRAMS.of(cell);
        return isFormula(text) ? "'".concat(text) : text;
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0 && !Numeral.isPlain(text);
    }
}
