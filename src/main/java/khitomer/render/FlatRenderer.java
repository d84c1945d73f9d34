package khitomer.render;

import java.io.IOException;
import khitomer.render.data.Tabbed;
import khitomer.render.report.Fact;
import khitomer.render.report.Presentation;
import khitomer.render.report.Renderer;
import khitomer.render.report.Report;
import khitomer.render.report.Subject;

/** Writes one fact a line, greppable: its path, its value, and where it stands. */
final class FlatRenderer implements Renderer {

    @Override
    public void render(Report report, Presentation presentation, Appendable out) throws IOException {
        for (Subject subject : Entries.of(report)) {
            StringBuilder text = new StringBuilder();
            for (Fact fact : subject.facts()) {
                Tabbed.append(text, fact.path()).append('\t');
                Tabbed.append(text, fact.value()).append('\t');
                Tabbed.append(text, fact.file()).append(':').append(fact.line()).append('\n');
            }
            out.append(text);
        }
    }
}
