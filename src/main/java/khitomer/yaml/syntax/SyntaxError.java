package khitomer.yaml.syntax;

/**
 * Where and why a text stops being YAML.
 *
 * @param problem the parser's message
 * @param found the character at the error, or a line break
 * @param line the line of the error
 * @param contextLine the line where the faulty construct begins; the same line if the parser does not tell
 * @param restart the line where the current document begins, or the current entry in a list of entries
 * @param listColumn the column of the hyphens if the document is a list; otherwise zero
 * @param suspect the line where a text begins that ends on the line of the error; otherwise zero
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

    /** The problem of an open bracket that is followed by something that cannot be inside it. */
    static final String OPEN_BRACKET = "expected ',' or the closing bracket";

    /** Whether an opened quote or bracket is never closed. */
    boolean isUnclosed() {
        return problem.contains("unexpected end of stream") || problem.contains("but got <stream end>");
    }

    /** Whether a bracket or brace is not closed before other lines begin. */
    boolean isUnclosedBracket() {
        return problem.startsWith("expected ',' or") && (contextLine < line || isUnclosed());
    }

    /** Whether lists and mappings are nested too deeply. */
    boolean isTooDeep() {
        return problem.startsWith("nested more than");
    }

    /** Whether a line does not belong where its indentation puts it. */
    boolean isAboutIndentation() {
        return problem.contains("expected <block end>") || problem.contains("expected '<document start>'");
    }

    /** Whether the key of a line has no colon. */
    boolean lacksColon() {
        return problem.contains("could not find expected ':'");
    }

    /** Whether the error is rather where the faulty construct begins. */
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
