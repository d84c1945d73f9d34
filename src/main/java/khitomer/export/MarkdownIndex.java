package khitomer.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khitomer.base.Comparing;
import khitomer.model.Entry;
import khitomer.model.Kind;
import khitomer.model.Name;
import khitomer.query.ProseText;
import khitomer.render.text.MarkdownText;

/** Writes the pages that list others: all kinds, and all entries of a kind by name. */
final class MarkdownIndex {

    private static final Comparator<Entry> BY_NAME =
            Comparing.by((Entry entry) -> Name.fold(entry.name())).then(Entry::id);

    private MarkdownIndex() {}

    static void ofKinds(ExportScope chosen, PagePaths paths, Appendable out) throws IOException {
        String world = chosen.world().name();
        out.append("# ")
                .append(world.isEmpty() ? "Lore" : MarkdownText.of(world))
                .append('\n');
        if (!chosen.world().summary().isEmpty()) {
            out.append('\n')
                    .append(MarkdownText.of(ProseText.plain(chosen.world().summary(), chosen.repository())))
                    .append('\n');
        }
        Map<Kind, Integer> counts = new HashMap<>();
        chosen.firstOfEachId().forEach(entry -> counts.merge(entry.kind(), 1, Integer::sum));
        out.append('\n');
        for (Kind kind : chosen.kinds().all()) {
            if (counts.containsKey(kind)) {
                out.append("- [")
                        .append(MarkdownText.of(kind.plural()))
                        .append("](")
                        .append(PagePaths.address(paths.index(kind)))
                        .append("), ")
                        .append(counts.get(kind).toString())
                        .append('\n');
            }
        }
    }

    static void of(Kind kind, ExportScope chosen, PagePaths paths, Appendable out) throws IOException {
        out.append("# ")
                .append(MarkdownText.of(kind.plural()))
                .append("\n\n[all kinds](../")
                .append(PagePaths.INDEX)
                .append(")\n\n");
        List<Entry> entries = new ArrayList<>();
        chosen.firstOfEachId().forEach(entry -> {
            if (entry.kind().equals(kind)) {
                entries.add(entry);
            }
        });
        entries.sort(BY_NAME);
        for (Entry entry : entries) {
            out.append("- [")
                    .append(MarkdownText.of(chosen.texts().label(entry.id())))
                    .append("](")
                    .append(paths.from(kind, paths.page(entry.id())))
                    .append(')');
            String summary = MarkdownText.of(ProseText.plain(entry.summary(), chosen.repository()));
            out.append(summary.isEmpty() ? "" : ": ").append(summary).append('\n');
        }
    }
}
