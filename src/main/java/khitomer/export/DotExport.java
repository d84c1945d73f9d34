package khitomer.export;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import khitomer.base.SafeText;
import khitomer.export.GraphEdges.Edge;
import khitomer.model.Entry;
import khitomer.model.Kind;

/** Writes a graph for Graphviz: entries in the colors of their kinds, and what connects them. */
public final class DotExport implements Export {

    private static final String LAYERS = "rankdir=LR";
    private static final String CLOUD = "layout=sfdp, overlap=prism";
    /** Of more entries than this, to lay out layers takes minutes. */
    private static final int MOST_IN_LAYERS = 100;

    private static final String STYLES = """
              node [shape=box, style="rounded,filled", color="#666666", fontname="Helvetica"];
              edge [color="#666666", fontname="Helvetica", fontsize=10];
            """;
    private static final int COLOURS = 9;

    private final ExportScope chosen;

    /** A graph of what was chosen. */
    public DotExport(ExportScope chosen) {
        this.chosen = chosen;
    }

    @Override
    public void write(Appendable out) throws IOException {
        out.append("digraph lore {\n  graph [")
                .append(chosen.entries().size() > MOST_IN_LAYERS ? CLOUD : LAYERS)
                .append("];\n")
                .append(STYLES);
        Map<Kind, Integer> colors = new HashMap<>();
        chosen.kinds().all().forEach(kind -> colors.put(kind, colors.size() % COLOURS + 1));
        for (Entry entry : chosen.firstOfEachId()) {
            node(entry, colors.getOrDefault(entry.kind(), 1), out);
        }
        GraphEdges edges = new GraphEdges(chosen.firstOfEachId());
        for (Entry entry : chosen.firstOfEachId()) {
            for (Edge edge : edges.of(entry)) {
                edge(edge, out);
            }
        }
        out.append("}\n");
    }

    private void node(Entry entry, int color, Appendable out) throws IOException {
        out.append("  ")
                .append(quoted(entry.id()))
                .append(" [label=")
                .append(label(chosen.texts().label(entry.id())))
                .append(", tooltip=")
                .append(label(entry.kind().name()))
                .append(", fillcolor=\"/pastel19/")
                .append(Integer.toString(color))
                .append("\"];\n");
    }

    private static void edge(Edge edge, Appendable out) throws IOException {
        out.append("  ")
                .append(quoted(edge.from()))
                .append(" -> ")
                .append(quoted(edge.to()))
                .append(" [label=")
                .append(label(edge.field()))
                .append(edge.sure() ? "" : ", style=dashed")
                .append("];\n");
    }

    /** A text in quotes, within which nothing but a quote is escaped; a backslash must not end it. */
    private static String quoted(String text) {
        String safe = SafeText.line(text).replace("\"", "\\\"");
        return '"' + (safe.endsWith("\\") ? safe + " " : safe) + '"';
    }

    /** A text to be shown, in which backslashes and the ampersands of HTML would mean something. */
    private static String label(String text) {
        return '"'
                + SafeText.line(text)
                        .replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("&", "&amp;")
                + '"';
    }
}
