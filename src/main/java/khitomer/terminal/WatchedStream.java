package khitomer.terminal;

import java.io.IOException;
import java.io.OutputStream;

/** Passes bytes on until that fails once; remembers why, and takes no more after that. */
public final class WatchedStream extends OutputStream {

    private final OutputStream out;
    private volatile IOException failure;

    WatchedStream(OutputStream out) {
        this.out = out;
    }

    /** Why it failed, or null while it has not. */
    IOException failure() {
        return failure;
    }

    /** Whether nothing is wrong but that the reader has read enough, as {@code head} does. */
    public static boolean isReaderGone(IOException failure) {
        // Java says no more than the system does. The launcher has it speak English.
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
