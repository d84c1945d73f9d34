package khitomer.lore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import khitomer.lore.LoreGenerator.Entry;
import khitomer.lore.LoreGenerator.Kind;
import khitomer.lore.LoreGenerator.Statement;
import khitomer.lore.LoreGenerator.Value;

/**
 * Writes entries as a file of recutils, with all that recfix can be told to hold them to: keys, which fields there are,
 * which must be there, which take one value, and what they take.
 */
final class Records {

    private static final Set<String> DATES = Set.of("date", "born", "died", "founded", "launched", "destroyed", "released");
    private static final Set<String> NUMBERS = Set.of("number", "population");

    private final Map<Kind, List<Entry>> entries;
    private final Map<String, Kind> kinds = new HashMap<>();
    private final StringBuilder records = new StringBuilder();

    Records(Map<Kind, List<Entry>> entries) {
        this.entries = entries;
        entries.forEach((kind, ofKind) -> ofKind.forEach(entry -> kinds.put(entry.id(), kind)));
    }

    /** The whole file. */
    String text() {
        entries.forEach((kind, ofKind) -> {
            describe(kind, ofKind);
            ofKind.forEach(this::append);
        });
        return records.toString();
    }

    private void describe(Kind kind, List<Entry> ofKind) {
        records.append("%rec: ").append(kind.word()).append("\n%key: id\n%mandatory: name summary\n%allowed:");
        Set<String> allowed = new TreeSet<>();
        Set<String> singular = new TreeSet<>();
        Map<String, Set<String>> types = new TreeMap<>();
        for (Entry entry : ofKind) {
            for (Statement statement : entry.statements()) {
                String field = name(statement.field());
                allowed.add(field);
                (statement.many() ? allowed : singular).add(field);
                for (Value value : statement.values()) {
                    types.computeIfAbsent(field, unknown -> new TreeSet<>()).add(type(field, value));
                    if (value.qualified()) {
                        allowed.add(field + "_" + value.word());
                    }
                }
            }
        }
        allowed.forEach(field -> records.append(' ').append(field));
        singular.remove("id");
        singular.remove("date");
        records.append("\n%singular: ").append(String.join(" ", singular)).append('\n');
        types.forEach(this::append);
        records.append('\n');
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

    /** Says what a field takes, where it takes one thing; references to several kinds have no type in recutils. */
    private void append(String field, Set<String> types) {
        String type = types.iterator().next();
        if (types.size() == 1 && !type.isEmpty()) {
            records.append("%type: ").append(field).append(' ').append(type).append('\n');
        }
    }

    private void append(Entry entry) {
        for (Statement statement : entry.statements()) {
            String field = name(statement.field());
            for (Value value : statement.values()) {
                append(field, value.text());
                if (value.qualified()) {
                    append(field + "_" + value.word(), value.text() + ' ' + value.said());
                }
            }
        }
        records.append('\n');
    }

    private void append(String field, String text) {
        records.append(field).append(": ").append(text.replace("\n", "\n+ ")).append('\n');
    }

    private static String name(String field) {
        return field.replace('-', '_');
    }
}
