package khitomer.render;

import java.util.List;
import khitomer.render.Column.Style;

/** Paints words for a terminal; meaning is never carried by it alone. */
enum Colour {
    PLAIN(""),
    BOLD("\u001b[1m"),
    DIM("\u001b[2m"),
    YELLOW("\u001b[33m"),
    CYAN("\u001b[36m"),
    GREEN("\u001b[32m"),
    MAGENTA("\u001b[35m"),
    BLUE("\u001b[34m"),
    RED("\u001b[31m");

    private static final List<Colour> OF_KINDS = List.of(CYAN, YELLOW, GREEN, MAGENTA, BLUE, RED);

    private static final String END = "\u001b[0m";

    private final String begin;

    Colour(String begin) {
        this.begin = begin;
    }

    static Colour of(Style style) {
        return switch (style) {
            case PLAIN -> PLAIN;
            case ID -> CYAN;
            case NAME -> BOLD;
            case DATE -> YELLOW;
            case KIND -> DIM;
        };
    }

    /** A colour to tell one kind of bar from others; with more kinds than colours, several share one. */
    static Colour ofKind(int number) {
        return OF_KINDS.get(number % OF_KINDS.size());
    }

    /** The text in this colour where colour is wanted. */
    String paint(String text, boolean wanted) {
        return !wanted || begin.isEmpty() || text.isEmpty() ? text : begin.concat(text).concat(END);
    }

    /** Each word by itself, so that the text may still be wrapped: pagers forget a colour at the end of a line. */
    String paintWords(String text, boolean wanted) {
        if (!wanted) {
            return text;
        }
        StringBuilder painted = new StringBuilder();
        int start = 0;
        for (int blank = text.indexOf(' '); blank >= 0; blank = text.indexOf(' ', start)) {
            painted.append(paint(text.substring(start, blank), true)).append(' ');
            start = blank + 1;
        }
        return painted.append(paint(text.substring(start), true)).toString();
    }

    /** Where the text goes on after the sequence that begins there. */
    static int endOfSequence(String text, int start) {
        int end = text.indexOf('m', start);
        return end < 0 ? text.length() : end + 1;
    }
}
