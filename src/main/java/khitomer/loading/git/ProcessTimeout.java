package khitomer.loading.git;

import java.util.concurrent.TimeUnit;

/** Stops a git process that does not answer: it may be waiting at a pipe that lies where a file should. */
final class ProcessTimeout {

    private static final long MOST_SECONDS = 30;

    private final Process git;
    private volatile long answered = System.nanoTime();
    private volatile boolean hasStopped;

    private ProcessTimeout(Process git) {
        this.git = git;
    }

    /** Begins to watch a process. */
    static ProcessTimeout of(Process git) {
        ProcessTimeout watchdog = new ProcessTimeout(git);
        Thread thread = new Thread(watchdog::watch, "git watchdog");
        thread.setDaemon(true);
        thread.start();
        return watchdog;
    }

    /** Tells that the process has answered, and may take its time again. */
    void answered() {
        answered = System.nanoTime();
    }

    /** Whether the process was stopped because it did not answer. */
    boolean hasStopped() {
        return hasStopped;
    }

    private void watch() {
        try {
            while (!git.waitFor(1, TimeUnit.SECONDS)) {
                if (System.nanoTime() - answered > TimeUnit.SECONDS.toNanos(MOST_SECONDS)) {
                    hasStopped = true;
                    git.destroyForcibly();
                }
            }
        } catch (InterruptedException interrupted) {
            git.destroyForcibly();
        }
    }
}
