package khitomer.model;

import java.util.List;
import java.util.Set;

/**
 * The contents of one lore file.
 *
 * @param name its name in locations
 */
public record LoreFile(String name, List<Entry> entries, List<Diagnostic> diagnostics, Set<String> idsNotRead) {

    public LoreFile {
        entries = List.copyOf(entries);
        diagnostics = List.copyOf(diagnostics);
        idsNotRead = Set.copyOf(idsNotRead);
    }

    /** Whether a file with that name (without its folders) contains lore. */
    public static boolean isLore(String fileName) {
        return !isHidden(fileName) && (fileName.endsWith(".yaml") || fileName.endsWith(".yml"));
    }

    /** Whether a file or folder with that name is skipped. */
    public static boolean isHidden(String fileName) {
        return fileName.startsWith(".");
    }

    /** The same file without the entries with some ids. */
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
