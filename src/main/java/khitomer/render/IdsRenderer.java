package khitomer.render;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import khitomer.base.SafeText;
import khitomer.render.report.Presentation;
import khitomer.render.report.Renderer;
import khitomer.render.report.Report;
import khitomer.render.report.Row;

/** Writes the id of each entry once, for other programs to go on with. */
final class IdsRenderer implements Renderer {

    @Override
    public void render(Report report, Presentation presentation, Appendable out) throws IOException {
        Set<String> ids = new LinkedHashSet<>();
        for (Row row : report.rows()) {
            ids.add(row.onlySubject().id());
        }
        for (String id : ids) {
            out.append(SafeText.line(id)).append(presentation.nul() ? '\0' : '\n');
        }
    }
}
