package khitomer.render.report;

import java.util.List;

/**
 * A page about one thing, from its title to its sources, for people to read.
 *
 * @param id the entry that the title names; empty for none
 */
public record Page(String title, String subtitle, List<Section> sections, String id) {

    public Page {
        sections = List.copyOf(sections);
    }

    public Page(String title, String subtitle, List<Section> sections) {
        this(title, subtitle, sections, "");
    }

    /** Part of a page: an optional heading, then paragraphs or lines. */
    public record Section(String heading, List<Line> lines) {

        public Section {
            lines = List.copyOf(lines);
        }

        public boolean isEmpty() {
            return heading.isEmpty() && lines.isEmpty();
        }
    }

    /**
     * One line of a section: a label, what it labels, and an aside such as its sources.
     *
     * @param label empty where the line only goes on with the one before, or in a paragraph
     * @param aside what renderers put in square brackets after the text; empty for none
     * @param paragraph whether the text is prose, which runs over the whole width and may hold blank lines
     * @param name the name of an entry, as it stands in the text, and {@code id} which one; both empty for none
     */
    public record Line(String label, String text, String aside, boolean paragraph, String name, String id) {

        /** The same line, of which is known where it names an entry. */
        public Line naming(String entryName, String entryId) {
            return new Line(label, text, aside, paragraph, entryName, entryId);
        }

        public static Line of(String label, String text, String aside) {
            return new Line(label, text, aside, false, "", "");
        }

        public static Line prose(String text, String aside) {
            return new Line("", text, aside, true, "", "");
        }

        /** The aside as it is written after a text: a blank and brackets, or nothing. */
        public String bracketed() {
            return aside.isEmpty() ? "" : "[".concat(Paragraphs.line(aside)).concat("]");
        }
    }
}
