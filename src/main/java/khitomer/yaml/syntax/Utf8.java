package khitomer.yaml.syntax;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import khitomer.model.Location;

/**
 * Bytes decoded as UTF-8.
 *
 * @param text the text, with U+FFFD for bytes that are not UTF-8
 * @param problem the problem of the bytes, or an empty string
 * @param readable the number of characters before the first invalid byte
 */
public record Utf8(String text, String problem, int readable) {

    private static final char REPLACEMENT = '\uFFFD';

    public static Utf8 decode(byte[] bytes) {
        String mark = otherMark(bytes);
        if (!mark.isEmpty()) {
            return new Utf8("", "the file is " + mark + "; save it as UTF-8", 0);
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? new Utf8(text, "", text.length()) : decodeStrictly(bytes, text);
    }

    public boolean isWhole() {
        return problem.isEmpty();
    }

    /** The location of the first byte that is not UTF-8. */
    public Location firstFault(String file) {
        SourceText before = SourceText.of(file, text.substring(0, readable) + REPLACEMENT);
        int line = before.lines();
        String last = before.line(line);
        return before.location(line, last.codePointCount(0, last.length()));
    }

    private static Utf8 decodeStrictly(byte[] bytes, String text) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        boolean faulty = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true)
                .isError();
        return faulty
                ? new Utf8(
                        text,
                        "the byte 0x%02X is not UTF-8; save the file as UTF-8".formatted(bytes[in.position()] & 0xFF),
                        out.position())
                : new Utf8(text, "", text.length());
    }

    private static String otherMark(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return "UTF-32";
        }
        return startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF) ? "UTF-16" : "";
    }

    static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
