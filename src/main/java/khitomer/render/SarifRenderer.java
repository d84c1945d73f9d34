package khitomer.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes what is wrong in the Static Analysis Results Interchange Format, SARIF 2.1.0 of OASIS. */
final class SarifRenderer implements Renderer {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    @Override
    public void render(Report report, Presentation presentation, Appendable out) throws IOException {
        StringBuilder text = new StringBuilder();
        List<Finding> findings = report.rows().stream().map(row -> Finding.of(report, row)).toList();
        JsonWriter json = JsonWriter.pretty(text).beginObject();
        json.key("$schema").string(SCHEMA).key("version").string("2.1.0").key("runs").beginArray().beginObject();
        writeTool(json, findings);
        json.key("columnKind").string("unicodeCodePoints").key("results").beginArray();
        findings.forEach(finding -> writeResult(json, finding));
        json.endArray().endObject().endArray().endObject();
        out.append(text.append('\n'));
    }

    private static void writeTool(JsonWriter json, List<Finding> findings) {
        json.key("tool").beginObject().key("driver").beginObject().key("name").string("khitomer");
        json.key("rules").beginArray();
        findings.stream().map(Finding::code).distinct().sorted()
                .forEach(code -> json.beginObject().key("id").string(code).endObject());
        json.endArray().endObject().endObject();
    }

    private static void writeResult(JsonWriter json, Finding finding) {
        json.beginObject().key("ruleId").string(finding.code()).key("level").string(finding.severity());
        json.key("message").beginObject().key("text").string(finding.message()).endObject();
        json.key("locations").beginArray().beginObject().key("physicalLocation").beginObject();
        json.key("artifactLocation").beginObject().key("uri").string(uri(finding.file())).endObject();
        json.key("region").beginObject().key("startLine").literal(finding.line())
                .key("startColumn").literal(finding.column()).endObject();
        json.endObject().endObject().endArray().endObject();
    }

    /** The path as a URI reference: what RFC 3986 does not allow there is written as its bytes. */
    private static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (each & 0xFF);
            if (letter < 0x80 && (Character.isLetterOrDigit(letter) || "-._~/".indexOf(letter) >= 0)) {
                uri.append(letter);
            } else {
                uri.append('%').append(Character.toUpperCase(Character.forDigit(letter >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(letter & 0xF, 16)));
            }
        }
        return uri.toString();
    }
}
