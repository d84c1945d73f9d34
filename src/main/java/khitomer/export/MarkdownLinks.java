package khitomer.export;

import java.util.List;
import java.util.Optional;
import khitomer.model.Citation;
import khitomer.model.Kind;
import khitomer.model.Point;
import khitomer.model.ProseLink;
import khitomer.model.Source;
import khitomer.model.Statement;
import khitomer.model.Value;
import khitomer.render.text.MarkdownProse;
import khitomer.render.text.MarkdownText;

/** Writes values and prose of a page in the folder of a kind, with links to the pages that there are. */
final class MarkdownLinks {

    private final Kind kind;
    private final ExportScope chosen;
    private final PagePaths paths;

    MarkdownLinks(Kind kind, ExportScope chosen, PagePaths paths) {
        this.kind = kind;
        this.chosen = chosen;
        this.paths = paths;
    }

    /** The name of an entry, as a link to its page if it has one. */
    String entry(String id) {
        return link(id, chosen.texts().label(id));
    }

    /** The value of a statement; what takes several lines is part of an item of a list. */
    String value(Statement statement) {
        Value value = statement.value();
        if (value instanceof Value.Reference reference) {
            String point = reference.point() == Point.WHOLE
                    ? ""
                    : " (" + reference.point().word() + ")";
            return entry(reference.id()) + point;
        }
        return statement.field().isProse()
                ? indented(String.join("\n\n", paragraphs(value.written())))
                : MarkdownText.of(value.written());
    }

    private static String indented(String item) {
        return item.replace("\n", "\n  ").replace("\n  \n", "\n\n");
    }

    /** The paragraphs of a prose. */
    List<String> paragraphs(String prose) {
        return MarkdownProse.paragraphs(prose, this::linked);
    }

    /** What a citation names, as a link to its page on the web if it has one. */
    String source(Citation citation) {
        Optional<Source> source = chosen.world().source(citation);
        String title =
                source.map(Source::title).filter(words -> !words.isEmpty()).orElse(citation.key())
                        + (citation.page().isEmpty() ? "" : ": " + citation.page());
        String address = source.map(known -> known.address(citation.page())).orElse("");
        boolean isOfWeb = address.startsWith("https://") || address.startsWith("http://");
        return MarkdownText.of(citation.written()) + ": "
                + (isOfWeb ? "[" + MarkdownText.of(title) + "](<" + harmless(address) + ">)" : MarkdownText.of(title));
    }

    private String linked(String paragraph) {
        StringBuilder text = new StringBuilder();
        int end = 0;
        for (ProseLink link : ProseLink.in(paragraph)) {
            text.append(MarkdownText.within(paragraph.substring(end, link.start())));
            text.append(link.words().isEmpty() ? entry(link.id()) : link(link.id(), link.words()));
            end = link.end();
        }
        return text.append(MarkdownText.within(paragraph.substring(end))).toString();
    }

    private String link(String id, String words) {
        String text = MarkdownText.of(words);
        return paths.has(id) && !text.isEmpty() ? "[" + text + "](" + paths.from(kind, paths.page(id)) + ")" : text;
    }

    /** An address without what would end it, or stand for something else within it. */
    private static String harmless(String address) {
        StringBuilder harmless = new StringBuilder(address.length());
        address.codePoints().forEach(letter -> {
            boolean active = letter <= ' '
                    || letter == '<'
                    || letter == '>'
                    || letter == '\\'
                    || letter == '&' && address.indexOf(';') >= 0
                    || letter >= 127;
            String plain = Character.toString(letter);
            harmless.append(!active ? plain : letter == '&' ? "&amp;" : PagePaths.address(plain));
        });
        return harmless.toString();
    }
}
