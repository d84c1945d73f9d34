package khitomer.terminal;

/**
 * The terminal of the program.
 *
 * @param in whether standard input is a terminal
 * @param out whether standard output is a terminal
 * @param err whether standard error is a terminal
 * @param columns the width of the screen, or 0 if it is not known
 * @param rows the height of the screen, or 0 if it is not known
 */
public record Terminal(boolean in, boolean out, boolean err, int columns, int rows) {

    public static final Terminal NONE = new Terminal(false, false, 0, 0);

    /** A terminal without input. */
    public Terminal(boolean out, boolean err, int columns, int rows) {
        this(false, out, err, columns, rows);
    }

    /** The same after its size changed. */
    public Terminal sized(int newColumns, int newRows) {
        return new Terminal(in, out, err, newColumns, newRows);
    }

    /** The terminal that the start script describes in system properties. */
    public static Terminal ofProcess() {
        return new Terminal(
                Boolean.getBoolean("khitomer.terminal.in"),
                Boolean.getBoolean("khitomer.terminal.out"),
                Boolean.getBoolean("khitomer.terminal.err"),
                Integer.getInteger("khitomer.terminal.columns", 0),
                Integer.getInteger("khitomer.terminal.rows", 0));
    }
}
