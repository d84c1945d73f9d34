package khitomer.yaml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import khitomer.base.Comparing;
import khitomer.base.Parallel;
import khitomer.model.Diagnostic;

/**
 * The texts of one lore folder in the order of their paths.
 *
 * @param problems what is wrong with the folder, and with files that could not be read at all
 * @param outside the links that lead out of the folder, each of which is an empty text
 */
record LoreFolder(List<RawFile> texts, List<Diagnostic> problems, List<Diagnostic> outside) {

    /** From how many files on it pays to read them on all processors. */
    private static final int MANY = 400;

    LoreFolder {
        texts = texts.stream().sorted(Comparing.first(RawFile::path)).toList();
        problems = List.copyOf(problems);
        outside = List.copyOf(outside);
    }

    /** The folder with all texts in memory; what cannot be read is reported among its problems. */
    LoreFolder inMemory() {
        IntFunction<Consumer<FileCollector>> read = number -> read(texts.get(number));
        FileCollector files = new FileCollector();
        (texts.size() > MANY ? Parallel.onAllProcessors(texts.size(), read) : Parallel.inTurn(texts.size(), read))
                .forEach(what -> what.accept(files));
        LoreFolder folder = files.folder();
        List<Diagnostic> all =
                Stream.concat(problems.stream(), folder.problems().stream()).toList();
        return new LoreFolder(folder.texts(), all, outside);
    }

    /** Reads a text, and gives what is to be told of it. */
    private static Consumer<FileCollector> read(RawFile text) {
        try {
            RawFile whole = text.inMemory();
            return files -> files.add(whole);
        } catch (IOException failed) {
            return files -> files.addUnreadable(text.file(), failed);
        }
    }

    /** A folder that exists nowhere, of texts by their paths. */
    static LoreFolder of(Map<String, String> texts) {
        List<RawFile> files = texts.entrySet().stream()
                .map(file -> new RawFile(
                        file.getKey(), file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8)))
                .toList();
        return new LoreFolder(files, List.of(), List.of());
    }
}
