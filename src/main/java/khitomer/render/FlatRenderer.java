package khitomer.render;

import java.io.IOException;
import khitomer.render.data.TsvEscapes;
import khitomer.render.report.EntryRecord;
import khitomer.render.report.FlatFact;
import khitomer.render.report.Presentation;
import khitomer.render.report.Renderer;
import khitomer.render.report.Report;

/** Writes one fact a line, greppable: its path, its value, and where it stands. */
final class FlatRenderer implements Renderer {

    @Override
    public void render(Report report, Presentation presentation, Appendable out) throws IOException {
        for (EntryRecord subject : EntryRows.of(report)) {
            StringBuilder text = new StringBuilder();
            for (FlatFact fact : subject.facts()) {
                TsvEscapes.append(text, fact.path()).append('\t');
                TsvEscapes.append(text, fact.value()).append('\t');
                TsvEscapes.append(text, fact.file())
                        .append(':')
                        .append(fact.line())
                        .append('\n');
            }
            out.append(text);
        }
    }
}
