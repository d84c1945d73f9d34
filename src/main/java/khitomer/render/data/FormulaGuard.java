package khitomer.render.data;

import khitomer.base.Numeral;
import khitomer.render.report.Cell;
import khitomer.render.report.CellText;

/** Makes a cell harmless for programs that run what looks like a formula. */
public final class FormulaGuard {

    private static final String FORMULA_SIGNS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private FormulaGuard() {}

    /** The text of a cell, with an apostrophe before it where a spreadsheet would run it; numbers stay numbers. */
    public static String text(Cell cell) {
        String text = CellText.FOR_PROGRAMS.of(cell);
        return isFormula(text) ? "'".concat(text) : text;
    }

    /** Whether it begins with a sign of formulas, if need be after blanks and controls, which some programs drop. */
    private static boolean isFormula(String text) {
        if (text.startsWith("\t") || text.startsWith("\r")) {
            return true;
        }
        int at = 0;
        while (at < text.length() && isDropped(text.charAt(at))) {
            at++;
        }
        return at < text.length() && FORMULA_SIGNS.indexOf(text.charAt(at)) >= 0 && !Numeral.isPlain(text);
    }

    private static boolean isDropped(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT;
    }
}
