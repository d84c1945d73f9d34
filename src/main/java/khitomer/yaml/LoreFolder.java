package khitomer.yaml;

import java.util.List;
import java.util.Map;
import khitomer.model.By;
import khitomer.model.Diagnostic;
import khitomer.model.FileOfLore;

/**
 * The texts of one lore folder in the order of their paths.
 *
 * @param undecoded the files that are no text, without entries
 * @param problems what is wrong with the folder, and with files that could not be read at all
 */
record LoreFolder(List<LoreText> texts, List<FileOfLore> undecoded, List<Diagnostic> problems) {

    LoreFolder {
        texts = texts.stream().sorted(By.first(LoreText::path)).toList();
        undecoded = List.copyOf(undecoded);
        problems = List.copyOf(problems);
    }

    /** Whether the text of a file of that name is here. */
    boolean has(String file) {
        return texts.stream().anyMatch(text -> text.file().equals(file));
    }

    /** A folder that exists nowhere, of texts by their paths. */
    static LoreFolder of(Map<String, String> texts) {
        List<LoreText> files = texts.entrySet().stream()
                .map(file -> new LoreText(file.getKey(), file.getKey(), file.getValue()))
                .toList();
        return new LoreFolder(files, List.of(), List.of());
    }
}
