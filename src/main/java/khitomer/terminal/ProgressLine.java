package khitomer.terminal;

import java.io.PrintStream;
import khitomer.base.Progress;

/**
 * Tells on a terminal what takes longer than a second, and how far it is, on a line that is gone when it is done.
 *
 * <p>Nothing is told where standard error is no terminal, or one that cannot take back what it wrote.
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
    /** The number of the work that is shown; each that ends is followed by the next. */
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
