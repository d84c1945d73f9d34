package khitomer.cli.run;

import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import khitomer.cli.option.ExitCode;
import khitomer.terminal.ReplayableStream;
import khitomer.terminal.RunContext;

/**
 * Runs a command so that it can be stopped: what it writes after that reaches nobody, and it ends where it next writes.
 */
public final class StoppableRun {

    private final StoppableStream out;
    private final StoppableStream err;
    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread worker;
    private volatile boolean stopped;

    public StoppableRun(RunContext around, Function<RunContext, ExitCode> command) {
        out = new StoppableStream(around.out(), false);
        err = new StoppableStream(around.err(), true);
        worker = new Thread(() -> run(around, command), "command");
        worker.setDaemon(true);
    }

    private void run(RunContext around, Function<RunContext, ExitCode> command) {
        RunContext own = around.writingTo(new ReplayableStream(out), new ReplayableStream(err));
        try {
            command.apply(own);
            own.out().flush();
            own.err().flush();
        } catch (CommandStoppedError asWanted) {
            // Nobody waits for it any more.
        } finally {
            over.countDown();
        }
    }

    /** Runs it to its end, or until it is stopped; tells whether it came to its end. */
    public boolean runToEnd() {
        worker.start();
        try {
            over.await();
        } catch (InterruptedException interrupted) {
            stop();
        }
        return !stopped;
    }

    /** Stops it, unless a program runs that has the terminal, such as a pager: the interrupt is for that. */
    public void stop() {
        if (ProcessHandle.current().children().findAny().isEmpty()) {
            stopped = true;
            out.stop();
            err.stop();
            worker.interrupt();
            over.countDown();
        }
    }
}
