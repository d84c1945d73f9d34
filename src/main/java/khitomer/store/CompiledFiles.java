package khitomer.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import khitomer.model.Diagnostic;
import khitomer.model.Entry;
import khitomer.model.Lore;
import khitomer.model.LoreFile;

/** What the files of a compiled lore contain, file by file: diagnostics, entries, and the ids of what is no entry. */
final class CompiledFiles {

    private final List<Segment> segments;
    private final List<Manifest.Part> files;

    CompiledFiles(List<Segment> segments, List<Manifest.Part> files) {
        this.segments = segments;
        this.files = files;
    }

    List<Diagnostic> diagnostics() {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Manifest.Part part : files) {
            if (part.diagnostics() > 0) {
                diagnostics.addAll(segments.get(part.segment()).diagnostics(part.number()));
            }
        }
        return diagnostics.stream().sorted().toList();
    }

    Lore.Problems problems() {
        int withDiagnostics = 0;
        int withErrors = 0;
        for (Manifest.Part part : files) {
            withDiagnostics += part.diagnostics() > 0 ? 1 : 0;
            withErrors += part.errors() > 0 ? 1 : 0;
        }
        return new Lore.Problems(withDiagnostics, withErrors);
    }

    Set<String> idsNotRead() {
        Set<String> ids = new TreeSet<>();
        for (Manifest.Part part : files) {
            if (part.diagnostics() > 0) {
                ids.addAll(segments.get(part.segment()).idsNotRead(part.number()));
            }
        }
        return ids;
    }

    /** What reading a file of the lore returned. */
    LoreFile file(Manifest.Part part) {
        Segment segment = segments.get(part.segment());
        List<Entry> read = new ArrayList<>();
        for (int i = segment.firstOf(part.number()); i < segment.firstOf(part.number() + 1); i++) {
            Entry entry = segment.entry(i);
            // Several threads can ask for the content, but only one can read it.
            entry.content();
            read.add(entry);
        }
        return new LoreFile(part.name(), read, segment.diagnostics(part.number()), segment.idsNotRead(part.number()));
    }
}
