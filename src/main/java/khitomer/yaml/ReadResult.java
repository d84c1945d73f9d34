package khitomer.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import khitomer.model.Diagnostic;
import khitomer.model.Entry;
import khitomer.model.InMemoryLore;
import khitomer.model.InMemoryRepository;
import khitomer.model.Kinds;
import khitomer.model.Lore;
import khitomer.model.LoreFile;
import khitomer.model.World;

/**
 * The result of reading, file by file in reading order.
 *
 * @param more the problems of folders, and of files that could not be read
 * @param texts the text of every file; empty if it is not UTF-8
 */
public record ReadResult(
        World world, Kinds kinds, List<LoreFile> files, List<Diagnostic> more, Map<String, String> texts) {

    public ReadResult {
        files = List.copyOf(files);
        more = List.copyOf(more);
    }

    /** Whether every file could be read, whatever its problems. */
    public boolean isWhole() {
        return more.isEmpty();
    }

    /** All entries in reading order. */
    public List<Entry> entries() {
        return files.stream().flatMap(file -> file.entries().stream()).toList();
    }

    public Lore lore() {
        Set<String> idsNotRead = new TreeSet<>();
        List<Diagnostic> diagnostics = new ArrayList<>(more);
        files.forEach(file -> {
            diagnostics.addAll(file.diagnostics());
            idsNotRead.addAll(file.idsNotRead());
        });
        return new InMemoryLore(world, kinds, InMemoryRepository.of(entries()), diagnostics, texts, idsNotRead);
    }
}
