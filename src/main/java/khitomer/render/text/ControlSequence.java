package khitomer.render.text;

/** Finds the sequences of colors and links in a text: where each ends, and whether it ends what another began. */
final class ControlSequence {

    /** The character that every sequence begins with. */
    static final int ESCAPE = 0x1B;

    /** Ends all colors. */
    static final String END_OF_COLOR = "\u001b[0m";

    /** Ends the address of a link. */
    static final String TERMINATOR = "\u001b\\";

    /** Ends a link. */
    static final String END_OF_LINK = "\u001b]8;;" + TERMINATOR;

    private ControlSequence() {}

    /** The offset after the sequence that begins at {@code start}: a color, or the begin or end of a link. */
    static int end(String text, int start) {
        boolean link = text.startsWith("]", start + 1);
        int end = link ? text.indexOf(TERMINATOR, start + 1) : text.indexOf('m', start);
        return end < 0 ? text.length() : end + (link ? TERMINATOR.length() : 1);
    }

    /** Whether the sequence that begins at {@code start} ends what another began. */
    static boolean isEnd(String text, int start) {
        return text.startsWith(END_OF_COLOR, start) || text.startsWith(END_OF_LINK, start);
    }
}
