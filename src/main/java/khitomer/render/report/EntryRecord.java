package khitomer.render.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The entry that a row stands for, as formats write it that know no columns. */
public interface EntryRecord {

    String id();

    String kind();

    String file();

    /** The line where it begins, counted from one. */
    int line();

    /** Everything that the entry says, by field. */
    Map<String, Cell> fields();

    /** The same as single facts. */
    List<FlatFact> facts();

    /** A subject of which all is known. */
    static EntryRecord of(
            String id, String kind, String file, int line, Map<String, Cell> fields, List<FlatFact> facts) {
        return new Known(id, kind, file, line, fields, facts);
    }

    /** A subject of which all is known. */
    record Known(String id, String kind, String file, int line, Map<String, Cell> fields, List<FlatFact> facts)
            implements EntryRecord {

        public Known {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
            facts = List.copyOf(facts);
        }
    }
}
