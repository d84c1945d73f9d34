package khitomer.check;

import khitomer.model.Location;
import khitomer.model.ProseLink;

/** Finds where in a file something stands that was found inside a value. */
final class Locations {

    private Locations() {
    }

    /** The place of a link: the first at or behind the start of its prose that is written like it. */
    static Location of(ProseLink link, Location prose, String text) {
        int from = offset(prose, text);
        int at = text.indexOf("[[" + link.id(), from);
        return at < 0 ? prose : location(prose.file(), text, at + 2);
    }

    private static int offset(Location location, String text) {
        int offset = 0;
        for (int line = 1; line < location.line(); line++) {
            offset = text.indexOf('\n', offset) + 1;
        }
        return offset;
    }

    private static Location location(String file, String text, int offset) {
        int line = 1 + (int) text.substring(0, offset).chars().filter(letter -> letter == '\n').count();
        int begin = text.lastIndexOf('\n', offset - 1) + 1;
        return new Location(file, line, 1 + text.codePointCount(begin, offset));
    }
}
