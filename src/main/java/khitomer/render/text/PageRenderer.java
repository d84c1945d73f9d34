package khitomer.render.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import khitomer.render.report.Page;
import khitomer.render.report.Page.Line;
import khitomer.render.report.Page.Section;
import khitomer.render.report.Paragraphs;
import khitomer.render.report.Presentation;
import khitomer.render.report.ProseLines;

/** Writes one page as text, laid out like a page of a manual. */
public final class PageRenderer {

    private static final int WIDEST_LABEL = 16;
    private static final int WIDEST_PROSE = 100;
    private static final int MARGIN = 2;

    private final Presentation presentation;
    private final Appendable out;
    private int links;

    /** @param out is given line by line: a page of what much refers to is long */
    public PageRenderer(Presentation presentation, Appendable out) {
        this.presentation = presentation;
        this.out = out;
    }

    public void write(Page page) throws IOException {
        String title = entryLink(paintWords(Color.HEADING, Paragraphs.line(page.title())), page.id());
        String subtitle = paintWords(Color.MAGENTA, Paragraphs.line(page.subtitle()));
        write("", subtitle.isEmpty() ? title : title.concat("  ").concat(subtitle), 2 * MARGIN, width());
        for (Section section : page.sections()) {
            if (!section.isEmpty()) {
                out.append('\n');
                write(section);
            }
        }
    }

    private void write(Section section) throws IOException {
        int margin = section.heading().isEmpty() ? 0 : MARGIN;
        if (margin > 0) {
            write("", Color.HEADING.paint(Paragraphs.line(section.heading()), presentation.color()), margin, width());
        }
        int labels = widestLabel(section);
        boolean afterProse = false;
        for (int i = 0; i < section.lines().size(); i++) {
            Line line = section.lines().get(i);
            if (i > 0 && (line.paragraph() || afterProse)) {
                out.append('\n');
            }
            afterProse = line.paragraph();
            if (line.paragraph()) {
                writeProse(line, margin);
            } else {
                writeLine(line, margin, labels);
            }
        }
    }

    private void writeProse(Line line, int margin) throws IOException {
        List<String> paragraphs = new ArrayList<>(Paragraphs.paragraphs(line.text()));
        if (paragraphs.isEmpty()) {
            paragraphs.add("");
        }
        int last = paragraphs.size() - 1;
        paragraphs.set(last, withAside(paragraphs.get(last), line));
        for (int i = 0; i <= last; i++) {
            out.append(i == 0 ? "" : "\n");
            writeParagraph(paragraphs.get(i), margin);
        }
    }

    /** Items of lists hang behind their signs, and other lines that are kept are not taken for two. */
    private void writeParagraph(String paragraph, int margin) throws IOException {
        boolean several = paragraph.indexOf('\n') >= 0;
        for (String line : paragraph.split("\n")) {
            int indent = ProseLines.afterBlanks(line, 0);
            String words = line.substring(indent);
            int marker = ProseLines.marker(words);
            int hanging = margin + indent + (marker == 0 && several ? MARGIN : marker);
            write(" ".repeat(margin + indent), words, hanging, Math.min(width(), proseWidth()));
        }
    }

    /** Prose is hard to read in longer lines; in a pipe each paragraph is one. */
    private int proseWidth() {
        return presentation.width() == Presentation.UNLIMITED ? Presentation.UNLIMITED : WIDEST_PROSE;
    }

    private void writeLine(Line line, int margin, int labels) throws IOException {
        StringBuilder before = new StringBuilder(" ".repeat(margin));
        int hanging = margin + MARGIN;
        if (labels > 0) {
            String label = Paragraphs.line(line.label());
            hanging = margin + labels + MARGIN;
            int blanks = Math.max(0, labels - DisplayWidth.of(label)) + MARGIN;
            before.append(sourceLinks(label, Color.BOLD)).append(" ".repeat(blanks));
        }
        write(before.toString(), withAside(withName(line), line), hanging, width());
    }

    private void write(String before, String text, int hanging, int width) throws IOException {
        boolean limited = width != Presentation.UNLIMITED;
        int first = limited ? width - DisplayWidth.of(before) : width;
        List<String> lines = Wrap.lines(text, first, limited ? width - hanging : width);
        for (int i = 0; i < lines.size(); i++) {
            String start = i == 0 ? before : " ".repeat(hanging);
            String line = lines.get(i).stripTrailing();
            out.append(line.isEmpty() ? start.stripTrailing() : start)
                    .append(line)
                    .append('\n');
        }
    }

    private String withAside(String text, Line line) {
        String aside = sourceLinks(line.bracketed(), Color.DIM);
        return text.isEmpty() || aside.isEmpty()
                ? text.concat(aside)
                : text.concat(" ").concat(aside);
    }

    private int width() {
        return Math.min(presentation.width(), presentation.measure());
    }

    /** The text of a line, in which the entry that it names is a link. */
    private String withName(Line line) {
        String text = Paragraphs.line(line.text());
        if (presentation.links().isEmpty() || line.name().isEmpty()) {
            return text;
        }
        String name = Paragraphs.line(line.name());
        int start = text.indexOf(name);
        return start < 0
                ? text
                : text.substring(0, start) + entryLink(name, line.id()) + text.substring(start + name.length());
    }

    private String entryLink(String name, String id) {
        return presentation.links().isEmpty() || id.isEmpty()
                ? name
                : Hyperlink.words(name, presentation.links().orElseThrow().ofEntry(id), ++links);
    }

    /** What stands in square brackets are sources with semicolons between them; each links to where it is from. */
    private String sourceLinks(String text, Color color) {
        if (presentation.links().isEmpty() || !text.startsWith("[") || !text.endsWith("]")) {
            return paintWords(color, text);
        }
        StringBuilder linked = new StringBuilder(paintWords(color, "["));
        String[] citations = text.substring(1, text.length() - 1).split("; ");
        for (int i = 0; i < citations.length; i++) {
            linked.append(i == 0 ? "" : paintWords(color, "; "));
            linked.append(Hyperlink.words(
                    paintWords(color, citations[i]),
                    presentation.links().orElseThrow().ofSource(citations[i]),
                    ++links));
        }
        return linked.append(paintWords(color, "]")).toString();
    }

    private String paintWords(Color color, String text) {
        return color.paintWords(text, presentation.color());
    }

    private static int widestLabel(Section section) {
        int widest = 0;
        for (Line line : section.lines()) {
            widest = Math.max(widest, DisplayWidth.of(Paragraphs.line(line.label())));
        }
        return Math.min(widest, WIDEST_LABEL);
    }
}
