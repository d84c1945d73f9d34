package khitomer.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import khitomer.model.Diagnostic;
import khitomer.model.Entry;
import khitomer.model.FileOfLore;
import khitomer.model.Kinds;
import khitomer.model.World;

/** Reads the entries of one file, which takes nothing from any other. */
final class FileReading {

    private FileReading() {
    }

    static FileOfLore of(LoreText file, World world, Kinds kinds) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        NodeReader nodes = new NodeReader(diagnostics::add);
        EntryReader reader = new EntryReader(kinds, nodes,
                new StatementReader(nodes, new ValueReader(nodes, world.reckoning())));
        ParsedFile parsed = YamlParser.parse(SourceText.of(file.file(), file.text()));
        diagnostics.addAll(parsed.diagnostics());
        List<Entry> entries = reader.entries(parsed, file.path());
        Set<String> idsNotRead = new TreeSet<>(parsed.idsNotRead());
        idsNotRead.addAll(reader.idsNotRead());
        return new FileOfLore(file.file(), entries, diagnostics, idsNotRead);
    }
}
