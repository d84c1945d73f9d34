package khitomer.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import khitomer.render.data.JsonWriter;
import khitomer.render.report.DiagnosticRow;
import khitomer.render.report.Presentation;
import khitomer.render.report.Renderer;
import khitomer.render.report.Report;

/** Writes what is wrong in the Static Analysis Results Interchange Format, SARIF 2.1.0 of OASIS. */
final class SarifRenderer implements Renderer {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    @Override
    public void render(Report report, Presentation presentation, Appendable out) throws IOException {
        StringBuilder text = new StringBuilder();
        List<DiagnosticRow> findings =
                report.findings().stream().map(Supplier::get).toList();
        Map<String, DiagnosticRow.Rule> rules = new TreeMap<>();
        findings.forEach(finding -> rules.put(finding.rule().code(), finding.rule()));
        List<String> codes = List.copyOf(rules.keySet());
        JsonWriter json = JsonWriter.pretty(text).beginObject();
        json.key("$schema")
                .string(SCHEMA)
                .key("version")
                .string("2.1.0")
                .key("runs")
                .beginArray()
                .beginObject();
        writeTool(json, rules.values());
        json.key("columnKind").string("unicodeCodePoints").key("results").beginArray();
        findings.forEach(finding ->
                writeResult(json, finding, codes.indexOf(finding.rule().code())));
        json.endArray().endObject().endArray().endObject();
        out.append(text.append('\n'));
    }

    private static void writeTool(JsonWriter json, Collection<DiagnosticRow.Rule> rules) {
        json.key("tool")
                .beginObject()
                .key("driver")
                .beginObject()
                .key("name")
                .string("khitomer")
                .key("rules")
                .beginArray();
        rules.forEach(rule -> writeRule(json, rule));
        json.endArray().endObject().endObject();
    }

    private static void writeRule(JsonWriter json, DiagnosticRow.Rule rule) {
        json.beginObject().key("id").string(rule.code());
        writeText(json.key("shortDescription"), rule.summary());
        writeText(json.key("fullDescription"), description(rule));
        // Code in the explanations is indented, which is Markdown too.
        json.key("help")
                .beginObject()
                .key("text")
                .string(rule.text())
                .key("markdown")
                .string(rule.text())
                .endObject();
        json.key("defaultConfiguration")
                .beginObject()
                .key("level")
                .string(rule.severity())
                .endObject()
                .endObject();
    }

    /**
     * The paragraphs of an explanation before its examples, without its first line; the summary where there are none.
     */
    private static String description(DiagnosticRow.Rule rule) {
        String paragraphs = rule.text()
                .lines()
                .skip(1)
                .takeWhile(line -> !line.endsWith(":"))
                .reduce("", (all, line) -> all + (line.isBlank() ? "\n" : line + " "))
                .strip();
        return paragraphs.isEmpty() ? rule.summary() : paragraphs.replace(" \n", "\n\n");
    }

    private static void writeResult(JsonWriter json, DiagnosticRow finding, int ruleIndex) {
        json.beginObject()
                .key("ruleId")
                .string(finding.rule().code())
                .key("ruleIndex")
                .literal(Integer.toString(ruleIndex));
        json.key("level").string(finding.severity());
        writeText(
                json.key("message"),
                withoutLinks(finding.message()
                        + DiagnosticText.shortfall(finding)
                        + (finding.fix().isPresent() ? "" : DiagnosticText.instead(finding))));
        json.key("locations").beginArray().beginObject();
        writePlace(json, finding.place());
        json.endObject().endArray();
        if (!finding.evidence().isEmpty()) {
            writeEvidence(json, finding.evidence());
        }
        finding.fix().ifPresent(fix -> writeFix(json, finding, fix));
        json.endObject();
    }

    private static void writeEvidence(JsonWriter json, List<DiagnosticRow.Evidence> evidence) {
        json.key("relatedLocations").beginArray();
        for (int i = 0; i < evidence.size(); i++) {
            json.beginObject().key("id").literal(Integer.toString(i + 1));
            writePlace(json, evidence.get(i).place());
            writeText(json.key("message"), withoutLinks(DiagnosticText.said(evidence.get(i))));
            json.endObject();
        }
        json.endArray();
    }

    private static void writeFix(JsonWriter json, DiagnosticRow finding, DiagnosticRow.Fix fix) {
        json.key("fixes").beginArray().beginObject();
        writeText(
                json.key("description"),
                withoutLinks(DiagnosticText.instead(finding).strip()));
        json.key("artifactChanges").beginArray().beginObject();
        writeFile(json, finding.place().file());
        json.key("replacements").beginArray().beginObject();
        json.key("deletedRegion")
                .beginObject()
                .key("startLine")
                .literal(Integer.toString(finding.place().line()))
                .key("startColumn")
                .literal(Integer.toString(fix.from()))
                .key("endColumn")
                .literal(Integer.toString(fix.to()))
                .endObject();
        writeText(json.key("insertedContent"), fix.text());
        json.endObject().endArray().endObject().endArray().endObject().endArray();
    }

    private static void writePlace(JsonWriter json, DiagnosticRow.Place place) {
        json.key("physicalLocation").beginObject();
        writeFile(json, place.file());
        json.key("region")
                .beginObject()
                .key("startLine")
                .literal(Integer.toString(place.line()))
                .key("startColumn")
                .literal(Integer.toString(place.column()))
                .endObject()
                .endObject();
    }

    private static void writeFile(JsonWriter json, String file) {
        json.key("artifactLocation").beginObject().key("uri").string(uri(file)).endObject();
    }

    private static void writeText(JsonWriter json, String text) {
        json.beginObject().key("text").string(text).endObject();
    }

    /** A message with nothing that viewers take for a link, such as {@code [text](address)}. */
    private static String withoutLinks(String message) {
        return message.replace("](", "] (");
    }

    /** The path as a URI reference: what RFC 3986 does not allow there is written as its bytes. */
    private static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (each & 0xFF);
            if (letter < 0x80 && (Character.isLetterOrDigit(letter) || "-._~/".indexOf(letter) >= 0)) {
                uri.append(letter);
            } else {
                uri.append('%')
                        .append(Character.toUpperCase(Character.forDigit(letter >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(letter & 0xF, 16)));
            }
        }
        return uri.toString();
    }
}
