package khitomer.doctor;

import java.util.Locale;

/** Sizes in words. */
final class ByteSize {

    private static final double STEP = 1000;

    private ByteSize() {}

    static String words(long bytes) {
        double mega = bytes / STEP / STEP;
        return bytes == 0
                ? "empty"
                : mega < 0.1
                        ? String.format(Locale.ROOT, "%.1f kB", bytes / STEP)
                        : String.format(Locale.ROOT, "%.1f MB", mega);
    }
}
