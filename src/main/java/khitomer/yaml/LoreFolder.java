package khitomer.yaml;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import khitomer.model.Diagnostic;

/**
 * The texts of one lore folder in the order of their paths, and what was wrong with its files as files.
 *
 * @param idsNotRead the ids that stand in files that could not be decoded
 */
record LoreFolder(List<LoreText> texts, List<Diagnostic> diagnostics, Set<String> idsNotRead) {

    LoreFolder {
        texts = texts.stream().sorted(Comparator.comparing(LoreText::path)).toList();
        diagnostics = List.copyOf(diagnostics);
        idsNotRead = Set.copyOf(idsNotRead);
    }

    /** A folder that exists nowhere, of texts by their paths. */
    static LoreFolder of(Map<String, String> texts) {
        List<LoreText> files = texts.entrySet().stream()
                .map(file -> new LoreText(file.getKey(), file.getKey(), file.getValue()))
                .toList();
        return new LoreFolder(files, List.of(), Set.of());
    }
}
