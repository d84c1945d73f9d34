package khitomer.render.text;

import java.nio.charset.StandardCharsets;
import khitomer.render.report.ProseLines;

/** Lays an address behind words, as terminals show links that know OSC 8; nothing but http and https is linked to. */
public final class Hyperlink {

    private static final String BEGIN = "\u001b]8;";
    private static final String KEPT = "-._~:/?#[]@!$&'()*+,=%";

    /** Terminals forget a longer address, or show it. */
    private static final int LONGEST = 2000;

    private Hyperlink() {}

    /**
     * The text with an address behind each of its words, so that it may still be wrapped.
     *
     * @param number tells the terminal which words are one link
     */
    static String words(String text, String address, int number) {
        String safe = safe(address);
        if (safe.isEmpty()) {
            return text;
        }
        String begin = BEGIN + "id=khitomer" + number + ";" + safe + ControlSequence.TERMINATOR;
        StringBuilder linked = new StringBuilder();
        int end;
        for (int at = 0; at < text.length(); at = end) {
            int word = ProseLines.afterBlanks(text, at);
            end = Wrap.endOfWord(text, word);
            linked.append(text, at, word);
            if (word < end) {
                linked.append(begin).append(text, word, end).append(ControlSequence.END_OF_LINK);
            }
        }
        return linked.toString();
    }

    /** The text without its links. */
    public static String without(String text) {
        StringBuilder bare = new StringBuilder();
        int at = 0;
        for (int link = text.indexOf(BEGIN); link >= 0; link = text.indexOf(BEGIN, at)) {
            bare.append(text, at, link);
            at = ControlSequence.end(text, link);
        }
        return bare.append(text, at, text.length()).toString();
    }

    /** The address with everything encoded that could end it early; empty where it is none to link to. */
    static String safe(String address) {
        boolean web =
                address.regionMatches(true, 0, "https://", 0, 8) || address.regionMatches(true, 0, "http://", 0, 7);
        StringBuilder safe = new StringBuilder();
        byte[] bytes = address.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; web && i < bytes.length; i++) {
            char letter = (char) (bytes[i] & 0xFF);
            if (isKept(letter)) {
                safe.append(letter);
            } else {
                safe.append('%').append(digit(letter >> 4)).append(digit(letter & 0xF));
            }
        }
        return safe.length() <= LONGEST ? safe.toString() : "";
    }

    /** A percent sign is kept, since it begins what is encoded already. */
    private static boolean isKept(char letter) {
        return letter >= '0' && letter <= '9'
                || letter >= 'A' && letter <= 'Z'
                || letter >= 'a' && letter <= 'z'
                || KEPT.indexOf(letter) >= 0;
    }

    private static char digit(int value) {
        return Character.toUpperCase(Character.forDigit(value, 16));
    }
}
