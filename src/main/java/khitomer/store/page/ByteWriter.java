package khitomer.store.page;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A growing array of bytes: numbers of variable length, and texts after their length.
 *
 * <p>The lowest bit of a length tells whether the text is UTF-8. Most texts are ISO 8859-1, which Java reads without
 * looking at each byte; right after the start, before anything is compiled, that matters.
 */
public final class ByteWriter {

    private byte[] bytes;
    private int size;

    public ByteWriter() {
        this(16);
    }

    /** @param room the number of bytes to reserve */
    public ByteWriter(int room) {
        bytes = new byte[room];
    }

    public int size() {
        return size;
    }

    public byte[] array() {
        return Arrays.copyOf(bytes, size);
    }

    /** The array that begins with the bytes, and can be longer. */
    public byte[] inside() {
        return bytes;
    }

    public ByteWriter append(ByteWriter more) {
        return append(more.bytes, 0, more.size);
    }

    /** Appends the bytes from one index to another. */
    public ByteWriter append(byte[] more, int from, int to) {
        ensureRoom(to - from);
        System.arraycopy(more, from, bytes, size, to - from);
        size += to - from;
        return this;
    }

    void clear() {
        size = 0;
    }

    /** Appends a number from 0 up, seven bits per byte, the lowest first. */
    public ByteWriter varint(long value) {
        if (value >= 0 && value < 0x80 && size < bytes.length) {
            bytes[size++] = (byte) value;
            return this;
        }
        long rest = value;
        while (rest < 0 || rest >= 0x80) {
            int8((int) rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        int8((int) rest);
        return this;
    }

    /** Appends a number of either sign. */
    public ByteWriter signedVarint(long value) {
        return varint(value << 1 ^ value >> 63);
    }

    public ByteWriter bool(boolean value) {
        int8(value ? 1 : 0);
        return this;
    }

    /** Appends a number of four bytes. */
    public ByteWriter int32(int value) {
        ensureRoom(4);
        bytes[size++] = (byte) value;
        bytes[size++] = (byte) (value >>> 8);
        bytes[size++] = (byte) (value >>> 16);
        bytes[size++] = (byte) (value >>> 24);
        return this;
    }

    /** Appends a number of eight bytes. */
    public ByteWriter int64(long value) {
        return int32((int) value).int32((int) (value >>> 32));
    }

    public ByteWriter text(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.ISO_8859_1);
        boolean wide = isWide(text, encoded);
        if (wide) {
            encoded = text.getBytes(StandardCharsets.UTF_8);
        }
        varint((long) encoded.length << 1 | (wide ? 1 : 0));
        return append(encoded, 0, encoded.length);
    }

    /** Whether a text has characters outside ISO 8859-1, for which question marks were written. */
    private static boolean isWide(String text, byte[] encoded) {
        boolean wide = encoded.length != text.length();
        for (int i = 0; !wide && i < encoded.length; i++) {
            wide = encoded[i] == '?' && text.charAt(i) != '?';
        }
        return wide;
    }

    public ByteWriter texts(List<String> texts) {
        varint(texts.size());
        texts.forEach(this::text);
        return this;
    }

    public ByteWriter texts(Map<String, String> texts) {
        varint(texts.size());
        texts.forEach((key, value) -> text(key).text(value));
        return this;
    }

    private void int8(int value) {
        ensureRoom(1);
        bytes[size++] = (byte) value;
    }

    private void ensureRoom(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
