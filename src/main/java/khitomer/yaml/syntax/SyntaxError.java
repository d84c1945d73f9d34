package khitomer.yaml.syntax;

/**
 * Where and why a text stops being YAML.
 *
 * @param problem what the parser says
 * @param found the character at fault, or the end of line
 * @param line the line at fault
 * @param contextLine the line where the thing begins that is wrong; the same line where the parser does not say
 * @param restart the line where what was being read begins: a document, or an entry of a list of them
 * @param listColumn the column of the hyphens, where the document is a list; otherwise zero
 * @param suspect the line where the text begins that ends in the line at fault but began before; otherwise zero
 */
record SyntaxError(
        String problem,
        char found,
        int line,
        int column,
        int contextLine,
        int contextColumn,
        int restart,
        int listColumn,
        int suspect) {

    /** The problem of a bracket that is open where something follows that cannot be inside of it. */
    static final String OPEN_BRACKET = "expected ',' or the closing bracket";

    /** Whether a quote or bracket was opened that nothing closes. */
    boolean isUnclosed() {
        return problem.contains("unexpected end of stream") || problem.contains("but got <stream end>");
    }

    /** Whether a bracket or brace is not closed before other lines begin. */
    boolean isUnclosedBracket() {
        return problem.startsWith("expected ',' or") && (contextLine < line || isUnclosed());
    }

    /** Whether lists and mappings lie deeper in each other than is read. */
    boolean isTooDeep() {
        return problem.startsWith("nested more than");
    }

    /** Whether what begins in a line does not belong where its indentation puts it. */
    boolean isAboutIndentation() {
        return problem.contains("expected <block end>") || problem.contains("expected '<document start>'");
    }

    /** Whether the key of a line has no colon behind it. */
    boolean lacksColon() {
        return problem.contains("could not find expected ':'");
    }

    /** Whether the place at fault is rather where the wrong thing begins. */
    boolean isAboutItsBeginning() {
        return isUnclosed() || isUnclosedBracket() || lacksColon();
    }

    int faultLine() {
        return isAboutItsBeginning() ? contextLine : line;
    }

    int faultColumn() {
        return isAboutItsBeginning() ? contextColumn : column;
    }
}
