package khitomer.cli;

import java.util.List;
import java.util.stream.Stream;
import khitomer.model.Citation;
import khitomer.model.Entry;
import khitomer.model.Source;
import khitomer.model.World;
import khitomer.render.Page.Line;

/** The sources of an entry, each once, in the order in which they are cited. */
final class SourceLines {

    private SourceLines() {
    }

    static List<Line> of(Entry entry, World world) {
        return Stream.concat(entry.sources().stream(), entry.statements().stream().flatMap(said -> said.sources().stream()))
                .map(Citation::written)
                .distinct()
                .map(written -> line(Citation.of(written, entry.location()), world))
                .toList();
    }

    private static Line line(Citation citation, World world) {
        return Line.of("[" + citation.written() + "]", world.source(citation).map(source -> text(source, citation))
                .orElse("not declared in world.yaml"), "");
    }

    private static String text(Source source, Citation citation) {
        String canon = source.canon().isEmpty() ? "" : " (" + source.canon() + ")";
        return source.title() + canon + (source.url().isEmpty() ? "" : " " + source.address(citation.page()));
    }
}
