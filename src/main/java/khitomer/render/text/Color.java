package khitomer.render.text;

import java.util.List;
import khitomer.render.report.Column.Style;
import khitomer.render.report.ProseLines;

/**
 * Paints words for a terminal; meaning is never carried by it alone.
 *
 * <p>Nobody knows whether the ground is dark or light. Of the colors that every terminal has, computed after WCAG over
 * the palettes of xterm, GNOME (old and new), Solarized, VS Code, macOS and the Linux console, yellow falls to a
 * contrast of 1.7 to 1 on a white ground, cyan to 2.0, green to 2.2, and blue to 1.6 on a black one. Red and magenta
 * keep 2.7 and 3.3 on both, but for the slate ground of GNOME's old palette, and bold makes them rather stronger. So no
 * other is used, and text that must be read as such keeps the colors of the terminal: bold, dim or underlined.
 */
public enum Color {
    PLAIN(""),
    BOLD("\u001b[1m"),
    DIM("\u001b[2m"),
    HEADING("\u001b[1;4m"),
    MAGENTA("\u001b[35m"),
    RED("\u001b[31m"),
    BOLD_MAGENTA("\u001b[1;35m"),
    BOLD_RED("\u001b[1;31m");

    private static final List<Color> OF_KINDS = List.of(MAGENTA, RED, BOLD_MAGENTA, BOLD_RED);

    private final String begin;

    Color(String begin) {
        this.begin = begin;
    }

    static Color of(Style style) {
        return switch (style) {
            case PLAIN, ID, DATE -> PLAIN;
            case NAME -> BOLD;
            case KIND -> MAGENTA;
        };
    }

    /** A color to tell one kind from others; with more kinds than colors, several share one. */
    public static Color ofKind(int number) {
        return OF_KINDS.get(number % OF_KINDS.size());
    }

    /** The text in this color where color is wanted. */
    public String paint(String text, boolean wanted) {
        return !wanted || begin.isEmpty() || text.isEmpty()
                ? text
                : begin.concat(text).concat(ControlSequence.END_OF_COLOR);
    }

    /** Each word by itself, so that the text may still be wrapped: pagers forget a color at the end of a line. */
    String paintWords(String text, boolean wanted) {
        if (!wanted) {
            return text;
        }
        StringBuilder painted = new StringBuilder();
        int end;
        for (int at = 0; at < text.length(); at = end) {
            int word = ProseLines.afterBlanks(text, at);
            end = Wrap.endOfWord(text, word);
            painted.append(text, at, word).append(paint(text.substring(word, end), true));
        }
        return painted.toString();
    }
}
