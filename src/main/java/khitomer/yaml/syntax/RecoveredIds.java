package khitomer.yaml.syntax;

import java.util.Set;
import java.util.TreeSet;
import khitomer.model.Name;

/** Finds ids in lines that cannot be read, so that references to them are not reported. */
public final class RecoveredIds {

    private static final String KEY = "id:";

    private RecoveredIds() {}

    /** The values of {@code id:} in the lines from one to another, and what the names there would be as ids. */
    public static Set<String> in(SourceText text, int first, int last) {
        Set<String> ids = new TreeSet<>();
        for (int line = first; line <= last; line++) {
            addIds(text.line(line), ids);
            KeyValueLine written = KeyValueLine.of(text.line(line));
            if (written.head().strip().endsWith("name:")) {
                ids.add(Name.toId(Quotes.bare(written.value())));
            }
        }
        ids.remove("");
        return ids;
    }

    private static void addIds(String line, Set<String> ids) {
        for (int at = line.indexOf(KEY); at >= 0; at = line.indexOf(KEY, at + 1)) {
            if (at == 0 || " {,-\t".indexOf(line.charAt(at - 1)) >= 0) {
                ids.add(word(line, at + KEY.length()));
            }
        }
    }

    /** The word after an index and spaces. */
    private static String word(String line, int from) {
        int start = from;
        while (start < line.length() && Character.isWhitespace(line.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < line.length() && " ,}#\t".indexOf(line.charAt(end)) < 0) {
            end++;
        }
        return Quotes.bare(line.substring(start, end));
    }
}
