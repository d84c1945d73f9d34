package khitomer.render.data;

/** A piece of a lore file that is to be written: one value, several, or several by their keys. */
public sealed interface YamlValue permits YamlScalar, YamlSequence, YamlMapping {

    /** The columns by which what belongs to something stands to the right of it. */
    int STEP = 2;

    /** Whether it says nothing, and is left out. */
    boolean isEmpty();

    /** Whether it may stand inside braces. */
    boolean fitsInline();

    void appendInline(StringBuilder out);

    /**
     * Appends it after a key or a dash, and ends the line.
     *
     * @param indent the columns before its lines, if it takes several
     * @param afterDash whether its first line is that of a dash
     */
    void append(StringBuilder out, int indent, boolean afterDash);
}
