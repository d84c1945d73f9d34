package khitomer.render.text;

import java.util.List;
import khitomer.render.report.Page;
import khitomer.render.report.Page.Line;
import khitomer.render.report.Page.Section;

/** Writes one page as Markdown: headings, lists of what is labelled, paragraphs of prose. */
public final class MarkdownPage {

    private final StringBuilder out;

    public MarkdownPage(StringBuilder out) {
        this.out = out;
    }

    public void write(Page page) {
        out.append("# ").append(MarkdownText.of(page.title())).append('\n');
        if (!page.subtitle().isEmpty()) {
            out.append("\n*").append(MarkdownText.of(page.subtitle())).append("*\n");
        }
        for (Section section : page.sections()) {
            if (!section.heading().isEmpty()) {
                out.append("\n## ").append(MarkdownText.of(section.heading())).append('\n');
            }
            write(section.lines());
        }
    }

    private void write(List<Line> lines) {
        boolean inList = false;
        boolean labelled = false;
        for (Line line : lines) {
            if (line.paragraph()) {
                writeProse(line);
            } else {
                labelled |= !line.label().isEmpty();
                writeItem(line, inList, labelled);
            }
            inList = !line.paragraph();
            labelled &= inList;
        }
        out.append(inList ? "\n" : "");
    }

    private void writeProse(Line line) {
        ensureLineEnd();
        List<String> paragraphs = MarkdownProse.paragraphs(line.text(), MarkdownText::within);
        for (int i = 0; i < paragraphs.size(); i++) {
            out.append('\n').append(paragraphs.get(i));
            out.append(i == paragraphs.size() - 1 ? aside(line) : "").append('\n');
        }
    }

    /** A line without a label goes on with the labelled one before, after a hard line break; else it is an item too. */
    private void writeItem(Line line, boolean inList, boolean labelled) {
        if (line.label().isEmpty() && inList && labelled) {
            out.append("\\\n  ");
        } else {
            out.append("\n- ");
        }
        if (!line.label().isEmpty()) {
            out.append("**").append(MarkdownText.of(line.label())).append("** ");
        }
        out.append(MarkdownText.of(line.text())).append(aside(line));
    }

    private void ensureLineEnd() {
        if (out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
    }

    private static String aside(Line line) {
        return line.aside().isEmpty()
                ? ""
                : " *".concat(MarkdownText.of(line.bracketed())).concat("*");
    }
}
