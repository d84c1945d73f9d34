package khitomer.render.text;

import java.util.ArrayList;
import java.util.List;
import khitomer.render.report.Presentation;
import khitomer.render.report.ProseLines;

/** Breaks a line into several that fit a width. */
public final class Wrap {

    /** However narrow the screen, a line is not broken after fewer columns. */
    private static final int NARROWEST = 16;

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private final int rest;
    private int room;
    private int columns;

    private Wrap(int first, int rest) {
        this.room = Math.max(first, NARROWEST);
        this.rest = Math.max(rest, NARROWEST);
    }

    /**
     * Breaks a line between words, and between characters of scripts that have no blanks; no word is ever cut.
     *
     * @param first the columns of the first line
     * @param rest the columns of the others
     */
    public static List<String> lines(String line, int first, int rest) {
        if (first == Presentation.UNLIMITED) {
            return List.of(line);
        }
        Wrap wrap = new Wrap(first, rest);
        int end;
        for (int at = 0; at < line.length(); at = end) {
            int word = ProseLines.afterBlanks(line, at);
            end = endOfWord(line, word);
            wrap.add(line.substring(at, word), line.substring(word, end));
        }
        wrap.lines.add(wrap.open.toString().stripTrailing());
        return wrap.lines;
    }

    private void add(String blanks, String word) {
        int width = DisplayWidth.of(word);
        if (!open.isEmpty() && columns + blanks.length() + width > room) {
            lines.add(open.toString());
            open.setLength(0);
            columns = 0;
            room = rest;
        } else {
            open.append(blanks);
            columns += blanks.length();
        }
        open.append(word);
        columns += width;
    }

    /** Sequences of colors and links belong to the word that they begin before, or end behind. */
    static int endOfWord(String line, int start) {
        int at = start;
        int end = start;
        int before = ' ';
        while (at < line.length() && line.charAt(at) != ' ') {
            int codePoint = line.codePointAt(at);
            if (codePoint == ControlSequence.ESCAPE) {
                end = ControlSequence.isEnd(line, at) ? ControlSequence.end(line, at) : end;
                at = ControlSequence.end(line, at);
                continue;
            }
            if (end > start && mayBreak(before, codePoint)) {
                return end;
            }
            before = codePoint;
            at += Character.charCount(codePoint);
            end = at;
        }
        return at;
    }

    /** Wide characters stand for words, but a line neither begins with a closing sign nor ends with an opening one. */
    private static boolean mayBreak(int before, int after) {
        return (DisplayWidth.of(before) == 2 || DisplayWidth.of(after) == 2)
                && !isJoined(before, after)
                && !opens(before)
                && !closes(after);
    }

    private static boolean isJoined(int before, int after) {
        return Character.getType(before) == Character.FORMAT
                || DisplayWidth.of(after) == 0
                || after >= 0x1F3FB && after <= 0x1F3FF;
    }

    private static boolean opens(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
    }

    private static boolean closes(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.END_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || type == Character.OTHER_PUNCTUATION;
    }
}
