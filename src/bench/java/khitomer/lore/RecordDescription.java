package khitomer.lore;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import khitomer.lore.LoreGenerator.Kind;
import khitomer.lore.LoreGenerator.Statement;
import khitomer.lore.LoreGenerator.Value;

/**
 * Finds from the entries of a kind all that recfix can be told to hold them to: keys, which fields there are, which
 * must be there, which take one value, and what they take.
 */
final class RecordDescription {

    private static final Set<String> DATES =
            Set.of("date", "born", "died", "founded", "launched", "destroyed", "released");
    private static final Set<String> NUMBERS = Set.of("number", "population");

    private final Map<String, Kind> kinds;
    private final Set<String> allowed = new TreeSet<>();
    private final Set<String> single = new TreeSet<>();
    private final Set<String> several = new TreeSet<>();
    private final Map<String, Set<String>> types = new TreeMap<>();

    /** Begins with no fields; the kind of every entry is known by its id. */
    RecordDescription(Map<String, Kind> kinds) {
        this.kinds = kinds;
    }

    /** Takes account of a statement. */
    void add(Statement statement) {
        String field = Records.name(statement.field());
        allowed.add(field);
        (statement.many() ? several : single).add(field);
        for (Value value : statement.values()) {
            types.computeIfAbsent(field, unknown -> new TreeSet<>()).add(type(field, value));
            if (value.qualified()) {
                allowed.add(field + "_" + value.word());
            }
        }
    }

    /** The lines that describe the records, in the order of their fields. */
    String text() {
        Set<String> singular = new TreeSet<>(single);
        singular.removeAll(several);
        singular.remove("id");
        StringBuilder text = new StringBuilder("%key: id\n%mandatory: name summary\n");
        text.append("%allowed: ").append(String.join(" ", allowed)).append('\n');
        text.append("%singular: ").append(String.join(" ", singular)).append('\n');
        types.forEach((field, found) -> {
            String type = found.iterator().next();
            // What refers to entries of several kinds has no type in recutils.
            if (found.size() == 1 && !type.isEmpty()) {
                text.append("%type: ").append(field).append(' ').append(type).append('\n');
            }
        });
        return text.toString();
    }

    private String type(String field, Value value) {
        if (DATES.contains(field)) {
            return "regexp |^(KD )?[0-9]+X?[-0-9]*[~?]?(/[0-9]+)?$|";
        }
        if (NUMBERS.contains(field)) {
            return "int";
        }
        boolean refers = value.key().equals("id") || value.key().equals("who");
        return refers ? "rec " + kinds.get(value.text()).word() : "";
    }
}
