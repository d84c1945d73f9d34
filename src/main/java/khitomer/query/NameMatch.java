package khitomer.query;

import java.util.List;
import khitomer.model.Entry;

/**
 * The result of looking up a name.
 *
 * @param entries the matching entries: one, several, or none
 * @param nearest the ids of the entries with the closest names, if none matches
 */
public record NameMatch(String typed, List<Entry> entries, List<String> nearest) {

    public NameMatch {
        entries = List.copyOf(entries);
        nearest = List.copyOf(nearest);
    }

    public boolean isOne() {
        return entries.size() == 1;
    }

    public boolean isNone() {
        return entries.isEmpty();
    }
}
