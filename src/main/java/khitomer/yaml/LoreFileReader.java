package khitomer.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import khitomer.model.Diagnostic;
import khitomer.model.Entry;
import khitomer.model.Kinds;
import khitomer.model.LoreFile;
import khitomer.model.RuleCode;
import khitomer.model.World;
import khitomer.yaml.syntax.ParsedFile;
import khitomer.yaml.syntax.RecoveredIds;
import khitomer.yaml.syntax.SourceText;
import khitomer.yaml.syntax.Utf8;

/** Reads the entries of a file, independently of all others. */
final class LoreFileReader {

    private LoreFileReader() {}

    static LoreFile of(RawFile file, World world, Kinds kinds) {
        return file.parsed().map(parsed -> of(file, parsed, world, kinds)).orElseGet(() -> notText(file));
    }

    private static LoreFile of(RawFile file, ParsedFile parsed, World world, Kinds kinds) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        NodeReader nodes = new NodeReader(diagnostics::add);
        EntryReader reader =
                new EntryReader(kinds, nodes, new StatementReader(nodes, new ValueReader(nodes, world.reckoning())));
        diagnostics.addAll(parsed.diagnostics());
        List<Entry> entries = reader.entries(parsed, file.path());
        Set<String> idsNotRead = new TreeSet<>(parsed.idsNotRead());
        idsNotRead.addAll(reader.idsNotRead());
        return new LoreFile(file.file(), entries, diagnostics, idsNotRead);
    }

    /** The content of a file that is not UTF-8: the ids that can still be recognized. */
    private static LoreFile notText(RawFile file) {
        Utf8 decoded = file.decoded();
        SourceText lenient = SourceText.of(file.file(), decoded.text());
        Diagnostic problem = Diagnostic.of(RuleCode.NOT_UTF_8, decoded.firstFault(file.file()), decoded.problem());
        return new LoreFile(file.file(), List.of(), List.of(problem), RecoveredIds.in(lenient, 1, lenient.lines()));
    }
}
