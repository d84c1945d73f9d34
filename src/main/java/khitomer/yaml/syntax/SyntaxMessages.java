package khitomer.yaml.syntax;

import java.util.Set;

/** Messages for syntax errors that lead to the mistake. */
final class SyntaxMessages {

    /** Problems that already have our own wording. */
    private static final Set<String> OWN = Set.of("a key must be a text");

    private SyntaxMessages() {}

    static String of(SyntaxError error) {
        String problem = error.problem();
        if (error.found() == '\t' && problem.contains("TAB")) {
            return "a tab stands here; use spaces";
        }
        if (problem.contains("mapping values are not allowed")) {
            return "no ':' with a blank behind it may stand here; put the text in quotes, or mend the indentation";
        }
        if (problem.contains("cannot start any token")) {
            return "a text cannot begin with '" + error.found() + "'; put it in quotes";
        }
        if (error.lacksColon()) {
            return "no ':' stands behind this key; if it belongs to the text above, indent it";
        }
        return structural(error, problem);
    }

    private static String structural(SyntaxError error, String problem) {
        if (problem.contains("sequence entries are not allowed") || problem.contains("mapping keys are not allowed")) {
            return "no list may begin here; put it in a line of its own, or put the text in quotes";
        }
        if (error.isUnclosedBracket()) {
            return "this bracket is never closed; close it, or put the text in quotes";
        }
        if (error.isUnclosed()) {
            return "this quote is never closed";
        }
        if (error.isAboutIndentation()) {
            return "this does not fit the indentation of the lines above it";
        }
        return problem.startsWith("expected ',' or")
                ? "a ',' or the closing bracket should stand here"
                : lexical(error, problem);
    }

    private static String lexical(SyntaxError error, String problem) {
        if (problem.contains("escape") || problem.contains("hexadecimal")) {
            return "unknown escape after a '\\'; write '\\\\', or use single quotes";
        }
        if (problem.contains("document separator")) {
            return "this quote is never closed";
        }
        if (problem.contains("comment or a line break") || problem.contains("indentation indicator")) {
            return "a block of text begins with '|' or '>' alone, and in the line below; put other text in quotes";
        }
        if (OWN.contains(problem) || error.isTooDeep()) {
            return problem;
        }
        return error.found() == '\n'
                ? "this is not YAML; put the text in quotes, or mend the indentation"
                : "unexpected '" + Character.toString(error.found())
                        + "'; put the text in quotes, or mend the indentation";
    }
}
