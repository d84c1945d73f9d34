package khitomer.store.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import khitomer.base.CorruptFileException;

/** Reads what {@link ByteWriter} wrote, from any offset of a file of pages. */
public final class ByteReader {

    private final PageFile pages;
    private byte[] page;
    /** The offset of the first byte of the current page. */
    private long first;
    /** The position in the current page, and its end. */
    private int at;

    private int end;

    public ByteReader(PageFile pages, long offset) {
        this.pages = pages;
        seek(offset);
    }

    public void seek(long offset) {
        first = offset & -PageFile.PAGE;
        at = (int) (offset - first);
        if (offset == pages.length()) {
            end = at;
            return;
        }
        page = pages.page(offset);
        end = (int) Math.min(PageFile.PAGE, pages.length() - first);
    }

    public long offset() {
        return first + at;
    }

    public int int8() {
        if (at == end) {
            seek(first + at);
            if (at == end) {
                throw new CorruptFileException("the file ends too early");
            }
        }
        return page[at++] & 0xFF;
    }

    public long varint() {
        if (at < end && page[at] >= 0) {
            return page[at++];
        }
        int octet = int8();
        long value = octet & 0x7F;
        for (int shift = 7; octet >= 0x80; shift += 7) {
            if (shift > 63) {
                throw new CorruptFileException("a number is too long");
            }
            octet = int8();
            value |= (long) (octet & 0x7F) << shift;
        }
        return value;
    }

    /** A number from 0 to {@link Integer#MAX_VALUE}. */
    public int count() {
        long value = varint();
        if (value < 0 || value > Integer.MAX_VALUE) {
            throw new CorruptFileException(value + " is no count");
        }
        return (int) value;
    }

    /** A count with an upper limit, which only a damaged file exceeds. */
    public int count(int most) {
        return index(most + 1);
    }

    /** A number below a limit. */
    public int index(int limit) {
        long value = varint();
        if (value < 0 || value >= limit) {
            throw new CorruptFileException(value + " is none of " + limit);
        }
        return (int) value;
    }

    public long signedVarint() {
        long value = varint();
        return value >>> 1 ^ -(value & 1);
    }

    public boolean bool() {
        return int8() != 0;
    }

    public int int32() {
        if (end - at < 4) {
            return int8() | int8() << 8 | int8() << 16 | int8() << 24;
        }
        int value = page[at] & 0xFF | (page[at + 1] & 0xFF) << 8 | (page[at + 2] & 0xFF) << 16 | page[at + 3] << 24;
        at += 4;
        return value;
    }

    public long int64() {
        return int32() & 0xFFFF_FFFFL | (long) int32() << 32;
    }

    public String text() {
        return text(count());
    }

    /**
     * Reads a text and compares it with another, as {@link String#compareTo} does; most texts are compared without
     * making a string.
     */
    public int compareText(String other) {
        int head = count();
        int length = head >>> 1;
        if ((head & 1) != 0 || length > end - at) {
            return text(head).compareTo(other);
        }
        int common = Math.min(length, other.length());
        int same = 0;
        while (same < common && (page[at + same] & 0xFF) == other.charAt(same)) {
            same++;
        }
        int order = same < common ? (page[at + same] & 0xFF) - other.charAt(same) : length - other.length();
        at += length;
        return order;
    }

    private String text(int head) {
        Charset charset = (head & 1) == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
        int length = head >>> 1;
        if (length <= end - at) {
            String text = new String(page, at, length, charset);
            at += length;
            return text;
        }
        return new String(bytes(length), charset);
    }

    /** Reads some bytes, which can be on several pages. */
    public byte[] bytes(int length) {
        if (length > pages.length() - offset()) {
            throw new CorruptFileException("the file ends too early");
        }
        byte[] bytes = new byte[length];
        int done = 0;
        while (done < length) {
            if (at == end) {
                seek(first + at);
            }
            int part = Math.min(length - done, end - at);
            System.arraycopy(page, at, bytes, done, part);
            at += part;
            done += part;
        }
        return bytes;
    }

    public void skipText() {
        int length = count() >>> 1;
        seek(offset() + length);
    }

    public List<String> texts() {
        int count = count();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(text());
        }
        return texts;
    }

    public Map<String, String> textsByKey() {
        int count = count();
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            texts.put(text(), text());
        }
        return texts;
    }
}
