package khitomer.render.report;

import java.io.IOException;

/** Writes a report. */
public interface Renderer {

    /** Writes the whole report, its last line ended. */
    void render(Report report, Presentation presentation, Appendable out) throws IOException;
}
