package khitomer.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A link in prose, {@code [[id]]} or {@code [[id|other words]]}.
 *
 * @param words the other words, or the empty string
 * @param start the offset of the link's first bracket in the prose
 * @param end the offset after the link's last bracket
 */
public record ProseLink(String id, String words, int start, int end) {

    /** The links of a text in their order; unclosed brackets are not links. */
    public static List<ProseLink> in(String prose) {
        List<ProseLink> links = new ArrayList<>();
        int open = prose.indexOf("[[");
        while (open >= 0) {
            int close = prose.indexOf("]]", open);
            if (close < 0) {
                break;
            }
            links.add(link(prose.substring(open + 2, close), open, close + 2));
            open = prose.indexOf("[[", close);
        }
        return List.copyOf(links);
    }

    private static ProseLink link(String inside, int start, int end) {
        int bar = inside.indexOf('|');
        return bar < 0
                ? new ProseLink(inside.strip(), "", start, end)
                : new ProseLink(
                        inside.substring(0, bar).strip(),
                        inside.substring(bar + 1).strip(),
                        start,
                        end);
    }
}
