package khitomer.yaml;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import khitomer.base.Comparing;
import khitomer.model.Diagnostic;

/**
 * The texts of a lore folder in the order of their paths.
 *
 * @param problems the problems of the folder, and of files that could not be read
 * @param outside the links that lead out of the folder, each of which is an empty text
 */
record LoreFolder(List<RawFile> texts, List<Diagnostic> problems, List<Diagnostic> outside) {

    LoreFolder {
        texts = texts.stream().sorted(Comparing.by(RawFile::path)).toList();
        problems = List.copyOf(problems);
        outside = List.copyOf(outside);
    }

    /** A folder that is not on disk, from texts by path. */
    static LoreFolder of(Map<String, String> texts) {
        List<RawFile> files = texts.entrySet().stream()
                .map(file -> new RawFile(
                        file.getKey(), file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8)))
                .toList();
        return new LoreFolder(files, List.of(), List.of());
    }
}
