package khitomer.query;

import java.util.List;
import khitomer.model.Entry;

/**
 * What a typed name means.
 *
 * @param entries the one entry meant, the several it may mean, or none
 * @param nearest the ids of the entries whose names are closest, where none is meant
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
