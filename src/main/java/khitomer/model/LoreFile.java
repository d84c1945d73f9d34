package khitomer.model;

import java.util.List;
import java.util.Set;

/**
 * What one file of a lore gave.
 *
 * @param name the name that locations use
 */
public record LoreFile(String name, List<Entry> entries, List<Diagnostic> diagnostics, Set<String> idsNotRead) {

    public LoreFile {
        entries = List.copyOf(entries);
        diagnostics = List.copyOf(diagnostics);
        idsNotRead = Set.copyOf(idsNotRead);
    }

    /** Whether a file of that name, without the folders that it is in, holds lore. */
    public static boolean isLore(String fileName) {
        return !isHidden(fileName) && (fileName.endsWith(".yaml") || fileName.endsWith(".yml"));
    }

    /** Whether a file or folder of that name is passed over. */
    public static boolean isHidden(String fileName) {
        return fileName.startsWith(".");
    }

    /** The same without the entries of some ids. */
    public LoreFile without(Set<String> ids) {
        boolean none = entries.stream().noneMatch(entry -> ids.contains(entry.id()));
        return none
                ? this
                : new LoreFile(
                        name,
                        entries.stream()
                                .filter(entry -> !ids.contains(entry.id()))
                                .toList(),
                        diagnostics,
                        idsNotRead);
    }
}
