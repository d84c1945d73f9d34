package khitomer.store.page;

/** Hashes of 64 bits: practically unique, but not safe against forgery. */
public final class Hash {

    private static final long START = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;

    private Hash() {}

    public static long of(String text) {
        long hash = START;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return hash;
    }

    /** The hash of a few bytes: FNV-1a, like those of texts. */
    public static long of(byte[] bytes) {
        long hash = START;
        for (byte octet : bytes) {
            hash = (hash ^ octet & 0xFF) * PRIME;
        }
        return hash;
    }
}
