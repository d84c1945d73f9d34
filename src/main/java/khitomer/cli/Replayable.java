package khitomer.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** An output in UTF-8 that can be written once more from its beginning: what was written already goes out only once. */
final class Replayable extends PrintStream {

    private long written;
    private long repeated;

    Replayable(OutputStream out) {
        super(out, false, StandardCharsets.UTF_8);
    }

    /** From here on everything is said again. */
    void replay() {
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
