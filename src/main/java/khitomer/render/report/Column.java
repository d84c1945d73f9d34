package khitomer.render.report;

/** A column: its name, and what its cells are to a reader. */
public record Column(String name, Style style) {

    /** What color may stress; meaning is never carried by color alone. */
    public enum Style {
        PLAIN,
        ID,
        NAME,
        DATE,
        KIND
    }
}
