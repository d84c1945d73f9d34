package khitomer.terminal;

import java.io.IOException;
import java.io.OutputStream;

/** Passes bytes on until that fails; then keeps the reason, and drops everything. */
public final class WatchedStream extends OutputStream {

    private final OutputStream out;
    private volatile IOException failure;

    WatchedStream(OutputStream out) {
        this.out = out;
    }

    /** The failure, or null if there was none. */
    IOException failure() {
        return failure;
    }

    /** Whether the reader only quit early, as {@code head} does. */
    public static boolean isReaderGone(IOException failure) {
        // Java passes on the system's message. The start script has it speak English.
        String message = failure.getMessage();
        return message != null && (message.contains("roken pipe") || message.contains("Connection reset"));
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        throwFailure();
        try {
            out.write(bytes, offset, length);
        } catch (IOException failed) {
            failure = failed;
            throw failed;
        }
    }

    @Override
    public void flush() throws IOException {
        throwFailure();
        try {
            out.flush();
        } catch (IOException failed) {
            failure = failed;
            throw failed;
        }
    }

    private void throwFailure() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }
}
