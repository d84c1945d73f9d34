package khitomer.doctor;

/**
 * Reports the terminal.
 *
 * @param out whether standard output is a terminal
 * @param err whether standard error is a terminal
 * @param columns the width of the screen, or 0 if it is not known
 * @param rows the height of the screen, or 0 if it is not known
 */
public record TerminalAspect(ProcessInfo process, boolean out, boolean err, int columns, int rows) {

    public AspectReport line() {
        AspectReport line = state().with("out", out).with("err", err).with("term", process.variable("TERM"));
        return columns == 0 ? line : line.with("columns", columns).with("rows", rows);
    }

    private AspectReport state() {
        String term = process.variable("TERM");
        if (!out) {
            return AspectReport.ok(
                    Aspect.TERMINAL, "standard output is no terminal" + (err ? ", standard error is one" : ""));
        }
        if (columns == 0) {
            return AspectReport.note(
                    Aspect.TERMINAL,
                    "standard output is a terminal that does not tell its size",
                    "say --width, or tell the size by 'stty columns 80 rows 24'");
        }
        String says = "standard output is a terminal of " + columns + " columns and " + rows + " rows";
        return term.isEmpty()
                ? AspectReport.note(
                        Aspect.TERMINAL,
                        says + "; TERM, which tells what it can do, is not set",
                        "set TERM, to xterm-256color for most")
                : AspectReport.ok(Aspect.TERMINAL, says + ", " + term + (err ? "" : "; standard error is none"));
    }
}
