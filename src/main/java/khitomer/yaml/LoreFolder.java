package khitomer.yaml;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import khitomer.model.By;
import khitomer.model.Diagnostic;

/**
 * The texts of one lore folder in the order of their paths.
 *
 * @param problems what is wrong with the folder, and with files that could not be read at all
 */
record LoreFolder(List<LoreText> texts, List<Diagnostic> problems) {

    LoreFolder {
        texts = texts.stream().sorted(By.first(LoreText::path)).toList();
        problems = List.copyOf(problems);
    }

    /** A folder that exists nowhere, of texts by their paths. */
    static LoreFolder of(Map<String, String> texts) {
        List<LoreText> files = texts.entrySet().stream()
                .map(file -> new LoreText(file.getKey(), file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8)))
                .toList();
        return new LoreFolder(files, List.of());
    }
}
