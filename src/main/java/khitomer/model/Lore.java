package khitomer.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What reading gave: the world, its kinds, its entries, everything that is wrong, and the text of each file.
 *
 * @param diagnostics what reading found wrong, in the order of files and lines
 * @param texts the text of every file that could be decoded, by the name that locations use
 * @param idsNotRead the ids that stand in parts of files that could not be read; nobody should call them missing
 */
public record Lore(World world, Kinds kinds, Repository repository, List<Diagnostic> diagnostics,
        Map<String, String> texts, Set<String> idsNotRead) {

    public Lore {
        diagnostics = diagnostics.stream().sorted().toList();
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        idsNotRead = Set.copyOf(idsNotRead);
    }
}
