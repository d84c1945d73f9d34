package khitomer.store;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.SecureRandom;
import khitomer.store.page.ByteReader;
import khitomer.store.page.ByteWriter;

/**
 * A secret key for hashing contents with SipHash-2-4 to 128 bits, which cannot be forged without the key.
 *
 * <p>SHA-256 would need no key, but takes ten times as long with only Java's quick compiler (49 MB/s instead of 490),
 * and 30 ms before the first byte.
 */
record ContentKey(long first, long second) {

    /** No secret: for what comes with the program, which must be the same wherever it is packaged. */
    static final ContentKey NONE = new ContentKey(0, 0);

    /** The hash of a content. */
    record Digest(long first, long second) {

        static final Digest NONE = new Digest(0, 0);

        static Digest read(ByteReader in) {
            return new Digest(in.int64(), in.int64());
        }

        void write(ByteWriter out) {
            out.int64(first).int64(second);
        }
    }

    static ContentKey random() {
        SecureRandom random = new SecureRandom();
        return new ContentKey(random.nextLong(), random.nextLong());
    }

    static ContentKey read(ByteReader in) {
        return new ContentKey(in.int64(), in.int64());
    }

    void write(ByteWriter out) {
        out.int64(first).int64(second);
    }

    Digest digest(byte[] content) {
        return new SipHash(this).of(content);
    }

    /** SipHash, after J.-P. Aumasson and D. J. Bernstein: SipHash, a fast short-input PRF (2012). */
    private static final class SipHash {

        private static final int WORD = Long.BYTES;

        private long v0;
        private long v1;
        private long v2;
        private long v3;

        SipHash(ContentKey key) {
            v0 = key.first ^ 0x736F6D6570736575L;
            v1 = key.second ^ 0x646F72616E646F6DL ^ 0xEE;
            v2 = key.first ^ 0x6C7967656E657261L;
            v3 = key.second ^ 0x7465646279746573L;
        }

        Digest of(byte[] content) {
            ByteBuffer bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
            int whole = content.length & -WORD;
            takeAll(bytes, whole);
            long last = (long) content.length << 56;
            for (int i = whole; i < content.length; i++) {
                last |= (content[i] & 0xFFL) << 8 * (i - whole);
            }
            take(last);
            v2 ^= 0xEE;
            long first = finish();
            v1 ^= 0xDD;
            return new Digest(first, finish());
        }

        /** The rounds of {@link #take} with the whole state in registers: most of the time is spent here. */
        private void takeAll(ByteBuffer bytes, int end) {
            long a = v0;
            long b = v1;
            long c = v2;
            long d = v3;
            for (int i = 0; i < end; i += WORD) {
                long word = bytes.getLong(i);
                d ^= word;
                for (int round = 0; round < 2; round++) {
                    a += b;
                    c += d;
                    b = Long.rotateLeft(b, 13) ^ a;
                    d = Long.rotateLeft(d, 16) ^ c;
                    a = Long.rotateLeft(a, 32) + d;
                    c += b;
                    b = Long.rotateLeft(b, 17) ^ c;
                    d = Long.rotateLeft(d, 21) ^ a;
                    c = Long.rotateLeft(c, 32);
                }
                a ^= word;
            }
            v0 = a;
            v1 = b;
            v2 = c;
            v3 = d;
        }

        private void take(long word) {
            v3 ^= word;
            round();
            round();
            v0 ^= word;
        }

        private long finish() {
            for (int i = 0; i < 4; i++) {
                round();
            }
            return v0 ^ v1 ^ v2 ^ v3;
        }

        private void round() {
            v0 += v1;
            v2 += v3;
            v1 = Long.rotateLeft(v1, 13) ^ v0;
            v3 = Long.rotateLeft(v3, 16) ^ v2;
            v0 = Long.rotateLeft(v0, 32) + v3;
            v2 += v1;
            v1 = Long.rotateLeft(v1, 17) ^ v2;
            v3 = Long.rotateLeft(v3, 21) ^ v0;
            v2 = Long.rotateLeft(v2, 32);
        }
    }
}
