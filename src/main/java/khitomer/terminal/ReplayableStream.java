package khitomer.terminal;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * A UTF-8 stream that can be written again from the start: what was already written goes out only once. After a failure
 * everything is dropped, and the reason is kept.
 */
public final class ReplayableStream extends PrintStream {

    private final WatchedStream watched;
    private long written;
    private long repeated;

    public ReplayableStream(OutputStream out) {
        this(new WatchedStream(out));
    }

    private ReplayableStream(WatchedStream watched) {
        super(watched, false, StandardCharsets.UTF_8);
        this.watched = watched;
    }

    /** Whether writing failed for another reason than that the reader quit. */
    public boolean hasFailed() {
        return watched.failure() != null && !WatchedStream.isReaderGone(watched.failure());
    }

    /** Why writing failed. */
    public String reason() {
        return watched.failure().getMessage();
    }

    /** Starts again: the same output will be written once more. */
    public void replay() {
        repeated = written;
        written = 0;
    }

    @Override
    public void write(int octet) {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        int skipped = (int) Math.min(length, Math.max(0, repeated - written));
        written += length;
        super.write(bytes, offset + skipped, length - skipped);
    }
}
