package khitomer.query;

import khitomer.model.ProseLink;
import khitomer.model.Repository;

/** Prose as readers see it. */
public final class ProseText {

    private ProseText() {}

    /** The prose with each link replaced by its words or by the name of its target. */
    public static String plain(String prose, Repository repository) {
        if (!prose.contains("[[")) {
            return withoutEnds(prose);
        }
        StringBuilder plain = new StringBuilder(prose.length());
        int end = 0;
        for (ProseLink link : ProseLink.in(prose)) {
            plain.append(prose, end, link.start());
            plain.append(link.words().isEmpty() ? repository.nameOf(link.id()) : link.words());
            end = link.end();
        }
        return withoutEnds(plain.append(prose, end, prose.length()).toString());
    }

    /** The text without spaces and empty lines at both ends, but with the indentation of the first of several lines. */
    private static String withoutEnds(String prose) {
        String text = prose.strip();
        if (text.indexOf('\n') < 0) {
            return text;
        }
        int line = prose.lastIndexOf('\n', prose.indexOf(text)) + 1;
        return prose.substring(line).stripTrailing();
    }
}
