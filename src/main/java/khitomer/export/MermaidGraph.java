package khitomer.export;

import java.io.IOException;
import khitomer.export.GraphEdges.Edge;
import khitomer.model.Entry;

/** Writes a flowchart for Mermaid: entries, and what connects them. */
public final class MermaidGraph implements Export {

    private final ExportScope chosen;

    /** A graph of what was chosen. */
    public MermaidGraph(ExportScope chosen) {
        this.chosen = chosen;
    }

    @Override
    public void write(Appendable out) throws IOException {
        out.append("flowchart LR\n");
        for (Entry entry : chosen.firstOfEachId()) {
            out.append("    ")
                    .append(MermaidText.node(entry.id()))
                    .append("[\"")
                    .append(MermaidText.of(chosen.texts().label(entry.id())))
                    .append("\"]\n");
        }
        GraphEdges edges = new GraphEdges(chosen.firstOfEachId());
        for (Entry entry : chosen.firstOfEachId()) {
            for (Edge edge : edges.of(entry)) {
                out.append("    ")
                        .append(MermaidText.node(edge.from()))
                        .append(edge.sure() ? " -->" : " -.->")
                        .append("|\"")
                        .append(MermaidText.of(edge.field()))
                        .append("\"| ")
                        .append(MermaidText.node(edge.to()))
                        .append('\n');
            }
        }
    }
}
