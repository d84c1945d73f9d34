package khitomer.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import khitomer.base.TextLines;
import khitomer.model.Location;
import khitomer.model.ProseLink;

/**
 * Finds the locations of links in a file by reading the text and the file in parallel, in time linear in the length of
 * the file.
 */
final class LinkLocations {

    /** The maximum number of links to skip that are in the file but not in the text, such as in comments. */
    private static final int MOST_PASSED = 4;

    private final Map<String, String> texts;
    private String file = "";
    private String text = "";
    private TextLines columns = new TextLines("");
    /** The offsets at which the lines of the file start. */
    private List<Integer> begins = List.of(0);

    /** @param texts the texts of the files by name */
    LinkLocations(Map<String, String> texts) {
        this.texts = texts;
    }

    /**
     * The locations of the links of a text that starts at a location, in the order of the links; an unknown location is
     * that of the text.
     */
    List<Location> of(List<ProseLink> links, Location prose) {
        open(prose.file());
        int first = Math.min(prose.line(), begins.size());
        Cursor cursor = new Cursor(first, columns.at(first).offset(prose.column()));
        List<Location> places = new ArrayList<>();
        for (ProseLink link : links) {
            places.add(cursor.moveTo(link.id()) ? cursor.location() : prose);
        }
        return places;
    }

    private void open(String name) {
        if (name.equals(file)) {
            return;
        }
        String whole = texts.getOrDefault(name, "");
        file = name;
        text = whole.startsWith("\uFEFF") ? whole.substring(1) : whole;
        columns = new TextLines(text);
        begins = new ArrayList<>(List.of(0));
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '\n' || letter == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n')) {
                begins.add(at + 1);
            }
        }
    }

    /** A position in the text that moves from link to link and counts lines and columns. */
    private final class Cursor {

        private int line;
        private int offset;
        private int column;

        Cursor(int line, int offset) {
            this.line = line;
            this.offset = begins.get(line - 1);
            this.column = 1;
            advance(this.offset + offset);
        }

        /** Whether a link to that entry follows soon; moves to its first character. */
        boolean moveTo(String id) {
            int at = text.indexOf("[[", offset);
            for (int passed = 0; at >= 0 && passed < MOST_PASSED; passed++) {
                int letter = at + 2;
                while (letter < text.length() && text.charAt(letter) == ' ') {
                    letter++;
                }
                if (text.startsWith(id, letter)) {
                    advance(letter);
                    return true;
                }
                at = text.indexOf("[[", at + 2);
            }
            return false;
        }

        private void advance(int to) {
            while (line < begins.size() && begins.get(line) <= to) {
                offset = begins.get(line);
                line++;
                column = 1;
            }
            int inside = Math.min(to, text.length());
            column += text.codePointCount(offset, Math.max(offset, inside));
            offset = Math.max(offset, inside);
        }

        Location location() {
            return new Location(file, line, column);
        }
    }
}
