package khitomer.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khitomer.model.Citation;
import khitomer.model.Entry;
import khitomer.model.Source;
import khitomer.model.Statement;
import khitomer.model.World;
import khitomer.render.report.Page.Line;

/** The sources of an entry, each once, in the order in which they are cited. */
final class SourceLines {

    private SourceLines() {}

    static List<Line> of(Entry entry, World world) {
        Map<String, Citation> cited = new LinkedHashMap<>();
        add(entry.sources(), cited);
        for (Statement statement : entry.statements()) {
            // Most statements have the very sources of their entry.
            if (statement.sources() != entry.sources()) {
                add(statement.sources(), cited);
            }
        }
        List<Line> lines = new ArrayList<>();
        cited.forEach((written, citation) -> lines.add(Line.of("[" + written + "]", text(citation, world), "")));
        return lines;
    }

    private static void add(List<Citation> citations, Map<String, Citation> cited) {
        for (Citation citation : citations) {
            cited.putIfAbsent(citation.written(), citation);
        }
    }

    private static String text(Citation citation, World world) {
        Optional<Source> declared = world.source(citation);
        if (declared.isEmpty()) {
            return "not declared in world.yaml";
        }
        Source source = declared.get();
        String canon = source.canon().isEmpty() ? "" : " (" + source.canon() + ")";
        return source.title() + canon + (source.url().isEmpty() ? "" : " " + source.address(citation.page()));
    }
}
