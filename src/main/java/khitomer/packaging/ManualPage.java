package khitomer.packaging;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of the manual as it grows, in man(7), which every reader of manuals understands. */
public final class ManualPage {

    private static final Pattern LABEL = Pattern.compile("\\b[A-Z][A-Z|]*\\b");

    private final StringBuilder source = new StringBuilder();
    private boolean underHeading;

    /**
     * @param date of the page, as {@code 2293-06-27}
     * @param program the program with its version
     */
    public ManualPage(String name, int section, String date, String program) {
        // Words are neither divided nor spread: what is to be typed stays whole at any width. The first two are for
        // groff,
        // whose headings forget the others.
        source.append(".nr HY 0\n.ds AD l\n");
        source.append(".TH %s %d %s \"%s\" \"%s\"\n"
                .formatted(
                        Roff.escaped(name.toUpperCase(Locale.ROOT)),
                        section,
                        date,
                        Roff.escaped(program),
                        "Manual of khitomer"));
        source.append(".nh\n.ad l\n");
    }

    public ManualPage section(String heading) {
        return heading(".SH", heading.toUpperCase(Locale.ROOT));
    }

    public ManualPage subsection(String heading) {
        return heading(".SS", heading);
    }

    private ManualPage heading(String macro, String heading) {
        source.append(macro).append(" \"").append(Roff.escaped(heading)).append("\"\n");
        underHeading = true;
        return this;
    }

    /** What the page is called and tells of, from which indexes of manuals are made. */
    public ManualPage name(String name, String about) {
        section("Name");
        source.append(Roff.escaped(name))
                .append(" \\- ")
                .append(Roff.escaped(about))
                .append('\n');
        return this;
    }

    /** How a command is called; what stands for something else is written in capitals. */
    public ManualPage synopsis(String command, String arguments) {
        section("Synopsis");
        source.append(Roff.line(Roff.bold(command) + " " + labels(arguments)));
        return this;
    }

    public ManualPage paragraph(String text) {
        begin();
        source.append(Roff.filled(text));
        return this;
    }

    /** An item of a list, told of below and to the right of its name. */
    public ManualPage item(String name, int indent, String text) {
        return marked(Roff.bold(name), indent, text);
    }

    /** An option, with what it takes, or what stands for a parameter. */
    public ManualPage option(List<String> names, String label, String text) {
        String bold = String.join(", ", names.stream().map(Roff::bold).toList());
        return marked(bold + labels(label), 4, text);
    }

    private ManualPage marked(String name, int indent, String text) {
        source.append(".TP ")
                .append(indent)
                .append('\n')
                .append(Roff.line(name))
                .append(Roff.filled(text));
        underHeading = false;
        return this;
    }

    /** Lines as they are typed. */
    public ManualPage example(List<String> lines) {
        begin();
        source.append(".EX\n");
        lines.forEach(line -> source.append(Roff.line(Roff.escaped(line))));
        source.append(".EE\n");
        return this;
    }

    /** Other pages. */
    public ManualPage seeAlso(List<String> pages) {
        section("See also");
        List<String> marked = pages.stream()
                .map(page ->
                        "\\%" + Roff.bold(page.substring(0, page.indexOf('('))) + page.substring(page.indexOf('(')))
                .toList();
        source.append(String.join(",\n", marked)).append('\n');
        return this;
    }

    /** The page in man(7). */
    public String source() {
        return source.toString();
    }

    /** A paragraph right under a heading needs no sign of its own. */
    private void begin() {
        if (!underHeading) {
            source.append(".PP\n");
        }
        underHeading = false;
    }

    private static String labels(String text) {
        StringBuilder marked = new StringBuilder();
        Matcher label = LABEL.matcher(text);
        int end = 0;
        while (label.find()) {
            marked.append(Roff.escaped(text.substring(end, label.start()))).append(Roff.italic(label.group()));
            end = label.end();
        }
        return marked.append(Roff.escaped(text.substring(end))).toString();
    }
}
