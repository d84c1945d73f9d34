package khitomer.terminal;

import java.io.PrintStream;
import khitomer.base.Progress;

/**
 * Shows the progress of work that takes longer than a second on a line of the terminal, which is erased at the end.
 *
 * <p>Nothing is shown if standard error is not a terminal, or one that cannot erase.
 */
public final class ProgressLine implements Progress {

    private static final long PATIENCE = 1000;
    private static final long PAUSE = 150;
    private static final String ERASE = "\r\u001b[K";

    private final PrintStream err;
    private final boolean told;
    private String doing = "";
    private long done;
    private long all;
    /** The number of the current work; when it ends, the next begins. */
    private int work;

    private boolean shown;

    public ProgressLine(RunContext surroundings) {
        this.err = surroundings.err();
        this.told = surroundings.terminal().err() && !surroundings.isDumb();
    }

    @Override
    public synchronized void at(String what, long doneNow, long allNow) {
        if (told && doing.isEmpty()) {
            int current = work;
            Thread teller = new Thread(() -> tell(current), "progress");
            teller.setDaemon(true);
            teller.start();
        }
        doing = what;
        done = doneNow;
        all = allNow;
    }

    private synchronized void tell(int current) {
        try {
            wait(PATIENCE);
            while (work == current) {
                err.print(ERASE + "khitomer: " + doing + (all > 0 ? ", " + 100 * done / all + " %" : "") + " …");
                err.flush();
                shown = true;
                wait(PAUSE);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the work, and erases the line. */
    @Override
    public synchronized void close() {
        work++;
        doing = "";
        notifyAll();
        if (shown) {
            err.print(ERASE);
            err.flush();
            shown = false;
        }
    }
}
