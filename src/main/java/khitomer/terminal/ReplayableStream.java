package khitomer.terminal;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * An output in UTF-8 that can be written once more from its beginning: what was written already goes out only once.
 * What cannot be written is dropped, and the reason is kept.
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

    /** Whether not all could be written, and for another reason than that the reader has read enough. */
    public boolean hasFailed() {
        return watched.failure() != null && !WatchedStream.isReaderGone(watched.failure());
    }

    /** Why not all could be written. */
    public String reason() {
        return watched.failure().getMessage();
    }

    /** From here on everything is said again. */
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
