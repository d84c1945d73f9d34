package khitomer.yaml.syntax;

import java.util.List;

/**
 * Lines written right that were wrong for a slip: no quotes, no blank behind a colon, tabs, crooked indentation.
 *
 * @param firstLine the line that the first of the lines replaces
 * @param column where the value begins in the first line
 * @param hint whether the lines are what to write; otherwise they are read so, but something else may be meant
 * @param atBeginning whether the message points to the column, and not to the place where reading failed
 */
record Repair(int firstLine, int column, List<String> lines, String message, boolean hint, boolean atBeginning) {

    /** One whose lines are what to write. */
    Repair(int firstLine, int column, List<String> lines, String message) {
        this(firstLine, column, lines, message, true, false);
    }

    /** One whose lines are read so, but are not surely what was meant; as written, they are passed over. */
    static Repair withoutHint(int firstLine, KeyValueLine written, List<String> lines, String message) {
        return new Repair(
                firstLine, written.head().codePointCount(0, written.head().length()) + 1, lines, message, false, false);
    }

    /** The same, told where it begins and not where reading failed. */
    Repair toldAtBeginning() {
        return new Repair(firstLine, column, lines, message, hint, true);
    }

    int lastLine() {
        return firstLine + lines.size() - 1;
    }

    /** The lines as a message shows them; nothing where they are no hint. */
    String instead() {
        return !hint ? "" : String.join("\n", lines).stripIndent().strip();
    }
}
