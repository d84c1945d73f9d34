package khitomer.render.report;

import java.util.Optional;

/**
 * What a renderer is told of where it writes.
 *
 * @param width the columns of the screen; {@link #UNLIMITED} where there is none to fit
 * @param measure the columns that lines of a page take at most, as longer ones are hard to read
 * @param color whether escape sequences may be written
 * @param header whether tables of values begin with the names of their columns
 * @param nul whether ids end with NUL instead of a line feed
 * @param links the addresses that names and sources link to, if links may be written
 */
public record Presentation(
        int width, int measure, boolean color, boolean header, boolean nul, Optional<Addresses> links) {

    public static final int UNLIMITED = Integer.MAX_VALUE;

    public static final Presentation PLAIN = new Presentation(UNLIMITED, false, true, false);

    public Presentation(int width, boolean color, boolean header, boolean nul) {
        this(width, width, color, header, nul, Optional.empty());
    }
}
