package khitomer.lore;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import khitomer.lore.LoreGenerator.Entry;
import khitomer.lore.LoreGenerator.Kind;
import khitomer.lore.LoreGenerator.Statement;
import khitomer.lore.LoreGenerator.Value;

/**
 * Writes the lore that {@link LoreGenerator} makes up as one document, for the tools khitomer is compared with:
 * {@code LoreConverter rec|json|yaml ENTRIES}.
 */
final class LoreConverter {

    private LoreConverter() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("LoreConverter rec|json|yaml ENTRIES");
            System.exit(2);
        }
        Map<Kind, List<Entry>> entries = LoreGenerator.entries(Integer.parseInt(arguments[1]));
        try (Writer writer = new OutputStreamWriter(System.out, StandardCharsets.UTF_8)) {
            writer.write(
                    switch (arguments[0]) {
                        case "rec" -> new Records(entries).text();
                        case "json" -> json(withKinds(entries));
                        case "yaml" -> LoreGenerator.sequence(withKinds(entries));
                        default ->
                            throw new IllegalArgumentException(
                                    "lore is written as rec, json or yaml, not " + arguments[0]);
                    });
        }
    }

    /** All entries, each with its kind, which the name of its file says no longer. */
    private static List<Entry> withKinds(Map<Kind, List<Entry>> entries) {
        List<Entry> all = new ArrayList<>();
        for (List<Entry> ofKind : entries.values()) {
            for (Entry entry : ofKind) {
                List<Statement> statements = new ArrayList<>(entry.statements());
                statements.add(
                        1,
                        new Statement(
                                "kind", false, List.of(new Value(entry.kind().word(), "text", "", ""))));
                all.add(new Entry(entry.kind(), entry.id(), statements));
            }
        }
        return all;
    }

    private static String json(List<Entry> entries) {
        StringBuilder json = new StringBuilder();
        String before = "[\n{";
        for (Entry entry : entries) {
            json.append(before);
            append(json, entry);
            before = "},\n{";
        }
        return json.append("}\n]\n").toString();
    }

    private static void append(StringBuilder json, Entry entry) {
        String before = "";
        for (Statement statement : entry.statements()) {
            quote(json.append(before), statement.field()).append(": ");
            if (statement.many()) {
                append(json, statement.values());
            } else {
                append(json, statement.values().get(0));
            }
            before = ", ";
        }
    }

    private static void append(StringBuilder json, List<Value> values) {
        String before = "[";
        for (Value value : values) {
            append(json.append(before), value);
            before = ", ";
        }
        json.append(']');
    }

    private static void append(StringBuilder json, Value value) {
        if (value.qualified()) {
            quote(json.append('{'), value.key()).append(": ");
            quote(json, value.text()).append(", ");
            quote(json, value.word()).append(": ");
            quote(json, value.said()).append('}');
        } else {
            quote(json, value.text());
        }
    }

    private static StringBuilder quote(StringBuilder json, String text) {
        return json.append('"')
                .append(text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n"))
                .append('"');
    }
}
