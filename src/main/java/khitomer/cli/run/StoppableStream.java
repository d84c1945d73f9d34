package khitomer.cli.run;

import java.io.IOException;
import java.io.OutputStream;

/** What a command writes to, until it is stopped. */
final class StoppableStream extends OutputStream {

    private final OutputStream out;
    private final boolean silent;
    private volatile boolean stopped;

    /** @param silent whether what is written later is dropped; otherwise who writes it is stopped */
    StoppableStream(OutputStream out, boolean silent) {
        this.out = out;
        this.silent = silent;
    }

    void stop() {
        stopped = true;
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (stopped && !silent) {
            throw new CommandStoppedError();
        }
        if (!stopped) {
            out.write(bytes, offset, length);
        }
    }

    @Override
    public void flush() throws IOException {
        if (!stopped) {
            out.flush();
        }
    }
}
