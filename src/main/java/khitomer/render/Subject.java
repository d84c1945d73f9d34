package khitomer.render;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The entry that a row stands for, as formats write it that know no columns.
 *
 * @param line counted from one
 * @param fields everything that the entry says, by field
 */
public record Subject(String id, String kind, String file, int line, Map<String, Cell> fields, List<Fact> facts) {

    public Subject {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        facts = List.copyOf(facts);
    }
}
