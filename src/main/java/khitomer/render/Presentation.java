package khitomer.render;

/**
 * What a renderer is told of where it writes.
 *
 * @param width the columns of the screen; {@link #UNLIMITED} where there is none to fit
 * @param colour whether escape sequences may be written
 * @param header whether tables of values begin with the names of their columns
 * @param nul whether ids end with NUL instead of a line feed
 */
public record Presentation(int width, boolean colour, boolean header, boolean nul) {

    public static final int UNLIMITED = Integer.MAX_VALUE;

    public static final Presentation PLAIN = new Presentation(UNLIMITED, false, true, false);
}
