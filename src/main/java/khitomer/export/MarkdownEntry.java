package khitomer.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khitomer.base.Comparing;
import khitomer.model.Backlink;
import khitomer.model.Citation;
import khitomer.model.Entry;
import khitomer.model.Field;
import khitomer.model.GeneralField;
import khitomer.model.Statement;
import khitomer.query.EntryOrder;
import khitomer.render.text.MarkdownText;

/** Writes the page of one entry: what is said of it, what refers to it, and where it is from. */
final class MarkdownEntry {

    /** The fields that have their own place on a page, or none. */
    private static final Set<String> OWN_PLACE = Stream.of(
                    GeneralField.ALIASES,
                    GeneralField.SUMMARY,
                    GeneralField.TEXT,
                    GeneralField.IMAGES,
                    GeneralField.NOTES,
                    GeneralField.IGNORE)
            .map(GeneralField::word)
            .collect(Collectors.toUnmodifiableSet());

    private final Entry entry;
    private final ExportScope chosen;
    private final PagePaths paths;
    private final MarkdownLinks links;
    private final Appendable out;

    MarkdownEntry(Entry entry, ExportScope chosen, PagePaths paths, Appendable out) {
        this.entry = entry;
        this.chosen = chosen;
        this.paths = paths;
        this.links = new MarkdownLinks(entry.kind(), chosen, paths);
        this.out = out;
    }

    void write() throws IOException {
        out.append("# ")
                .append(MarkdownText.of(chosen.texts().label(entry.id())))
                .append("\n\n*")
                .append(MarkdownText.of(entry.kind().name()))
                .append(", ")
                .append(MarkdownText.of(entry.id()))
                .append("* · [")
                .append(MarkdownText.of(entry.kind().plural()))
                .append("](")
                .append(PagePaths.INDEX)
                .append(")\n");
        aliases();
        prose(GeneralField.SUMMARY);
        fields();
        prose(GeneralField.TEXT);
        section("Pictures", items(GeneralField.IMAGES));
        section("Notes", items(GeneralField.NOTES));
        section("Referred to by", referrers());
        section("Sources", sources());
    }

    private void aliases() throws IOException {
        List<String> aliases = entry.names().skip(1).map(MarkdownText::of).toList();
        out.append(aliases.isEmpty() ? "" : "\nAlso called " + String.join("; ", aliases) + "\n");
    }

    private void prose(GeneralField field) throws IOException {
        for (Statement statement : entry.statements(field).toList()) {
            for (String paragraph : links.paragraphs(statement.value().written())) {
                out.append('\n').append(paragraph).append('\n');
            }
        }
    }

    private void fields() throws IOException {
        List<String> items = new ArrayList<>();
        for (Field field : entry.kind().fields().values()) {
            if (!OWN_PLACE.contains(field.name())) {
                entry.statementsNamed(field.name()).forEach(statement -> items.add(item(statement)));
            }
        }
        list(items);
    }

    private String item(Statement statement) {
        String label = statement.field().name().replace('-', ' ');
        return "**" + MarkdownText.of(label) + "** " + (statement.isOtherReading() ? "or " : "") + said(statement);
    }

    private String said(Statement statement) {
        String sources = statement.sources().stream().map(Citation::written).collect(Collectors.joining("; "));
        return links.value(statement)
                + MarkdownText.within(chosen.texts().qualifiers(statement))
                + (sources.isEmpty() ? "" : " *" + MarkdownText.of("[" + sources + "]") + "*");
    }

    private List<String> items(GeneralField field) {
        return entry.statements(field).map(this::said).toList();
    }

    private List<String> referrers() {
        return chosen.repository().referrers(entry.id()).stream()
                .filter(link ->
                        !link.from().equals(entry) && paths.has(link.from().id()))
                .sorted(Comparing.by(Backlink::from, EntryOrder.BY_KIND_AND_TIME)
                        .then(link -> link.statement().field().name())
                        .then(link -> link.statement().index()))
                .map(this::referrer)
                .toList();
    }

    private String referrer(Backlink link) {
        Field field = link.statement().field();
        String words = field.reads().isEmpty() ? field.name().replace('-', ' ') + " of" : field.reads();
        return "**" + MarkdownText.of(words) + "** " + links.entry(link.from().id())
                + MarkdownText.within(chosen.texts().qualifiers(link.statement()));
    }

    private List<String> sources() {
        Map<String, String> cited = new LinkedHashMap<>();
        Stream.concat(entry.sources().stream(), entry.statements().stream().flatMap(said -> said.sources().stream()))
                .forEach(citation -> cited.computeIfAbsent(citation.written(), written -> links.source(citation)));
        return List.copyOf(cited.values());
    }

    private void section(String heading, List<String> items) throws IOException {
        out.append(items.isEmpty() ? "" : "\n## " + heading + "\n");
        list(items);
    }

    private void list(List<String> items) throws IOException {
        out.append(items.isEmpty() ? "" : "\n");
        for (String item : items) {
            out.append("- ").append(item).append('\n');
        }
    }
}
