package khitomer.export;

import java.util.ArrayList;
import java.util.List;
import khitomer.model.Entry;
import khitomer.model.Kind;

/** Makes a page of each entry, an index of each kind and one of all kinds, in Markdown as any git host shows it. */
public final class MarkdownFiles {

    private MarkdownFiles() {}

    /** The pages of what was chosen; of entries of one id, of the first. */
    public static List<ExportFile> of(ExportScope chosen) {
        PagePaths paths = new PagePaths(chosen);
        List<ExportFile> files = new ArrayList<>();
        files.add(new ExportFile(PagePaths.INDEX, out -> MarkdownIndex.ofKinds(chosen, paths, out)));
        for (Kind kind : paths.kinds()) {
            files.add(new ExportFile(paths.index(kind), out -> MarkdownIndex.of(kind, chosen, paths, out)));
        }
        for (Entry entry : chosen.firstOfEachId()) {
            files.add(new ExportFile(
                    paths.page(entry.id()), out -> new MarkdownEntry(entry, chosen, paths, out).write()));
        }
        return files;
    }
}
