package khitomer.lore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khitomer.lore.LoreGenerator.Entry;
import khitomer.lore.LoreGenerator.Kind;
import khitomer.lore.LoreGenerator.Statement;
import khitomer.lore.LoreGenerator.Value;

/** Writes entries as a file of recutils. */
final class Records {

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
        RecordDescription description = new RecordDescription(kinds);
        ofKind.forEach(entry -> entry.statements().forEach(description::add));
        records.append("%rec: ")
                .append(kind.word())
                .append('\n')
                .append(description.text())
                .append('\n');
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

    /** Names a field as recutils allows, without hyphens. */
    static String name(String field) {
        return field.replace('-', '_');
    }
}
