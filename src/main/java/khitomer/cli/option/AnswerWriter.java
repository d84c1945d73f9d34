package khitomer.cli.option;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import khitomer.render.OutputFormat;
import khitomer.render.PlainRenderer;
import khitomer.render.report.Presentation;
import khitomer.render.report.Renderer;
import khitomer.render.report.Report;
import khitomer.terminal.Pager;
import khitomer.terminal.RunContext;

/** Writes an answer to the terminal, a pager, or a pipe. */
final class AnswerWriter {

    private final RunContext context;
    private final boolean isPlain;
    private final boolean isPaged;

    /**
     * @param isPlain whether text is for somebody who hears it
     * @param mayPage whether a pager may be opened on a terminal
     */
    AnswerWriter(RunContext context, boolean isPlain, boolean mayPage) {
        this.context = context;
        this.isPlain = isPlain;
        this.isPaged = mayPage && !isPlain && context.terminal().out();
    }

    void write(Report report, OutputFormat format, Presentation presentation) {
        try {
            Renderer renderer = isPlain ? new PlainRenderer() : format.renderer();
            if (isPaged && format.isForReading()) {
                StringBuilder text = new StringBuilder();
                renderer.render(report, presentation, text);
                Pager.show(text.toString(), context);
            } else {
                Writer out = new BufferedWriter(new OutputStreamWriter(context.out(), StandardCharsets.UTF_8));
                renderer.render(report, presentation, out);
                out.flush();
            }
        } catch (IOException closed) {
            context.out().flush();
        }
    }

    /** Writes a text that is already laid out. */
    void write(String text) {
        if (isPaged) {
            Pager.show(text, context);
        } else {
            context.out().writeBytes(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
