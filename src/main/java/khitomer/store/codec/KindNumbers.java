package khitomer.store.codec;

import java.util.HashMap;
import java.util.Map;
import khitomer.model.Kind;

/** The numbers of kinds and their fields in a table, which only writing needs. */
public final class KindNumbers {

    private final Map<String, Integer> kinds = new HashMap<>();
    private final Map<String, Map<String, Integer>> fields = new HashMap<>();

    KindNumbers(Kind[] table) {
        for (Kind kind : table) {
            kinds.put(kind.name(), kinds.size());
            Map<String, Integer> ofKind = new HashMap<>();
            kind.fields().keySet().forEach(field -> ofKind.put(field, ofKind.size()));
            fields.put(kind.name(), ofKind);
        }
    }

    public int number(Kind kind) {
        return kinds.get(kind.name());
    }

    /** The numbers of the fields of a kind, by their names. */
    public Map<String, Integer> fields(Kind kind) {
        return fields.get(kind.name());
    }
}
