package khitomer.yaml.syntax;

import java.util.List;

/**
 * Corrected lines, in place of lines with a slip: missing quotes, no space after a colon, tabs, or wrong indentation.
 *
 * @param firstLine the line that the first of the lines replaces
 * @param column the column of the value in the first line
 * @param hint whether the lines are what the user should write; otherwise they are only read so, and something else may
 *     be meant
 * @param atBeginning whether the message points to the column, and not to where reading failed
 */
record Repair(int firstLine, int column, List<String> lines, String message, boolean hint, boolean atBeginning) {

    /** A repair whose lines are what the user should write. */
    Repair(int firstLine, int column, List<String> lines, String message) {
        this(firstLine, column, lines, message, true, false);
    }

    /** A repair whose lines are only read so, because something else may be meant. */
    static Repair withoutHint(int firstLine, KeyValueLine written, List<String> lines, String message) {
        return new Repair(
                firstLine, written.head().codePointCount(0, written.head().length()) + 1, lines, message, false, false);
    }

    /** The same repair, reported at its column and not where reading failed. */
    Repair toldAtBeginning() {
        return new Repair(firstLine, column, lines, message, hint, true);
    }

    int lastLine() {
        return firstLine + lines.size() - 1;
    }

    /** The lines for a message; empty if they are not a hint. */
    String instead() {
        return !hint ? "" : String.join("\n", lines).stripIndent().strip();
    }
}
