package khitomer.yaml;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import khitomer.base.Parallel;
import khitomer.model.Diagnostic;
import khitomer.model.Location;
import khitomer.model.RuleCode;

/** Collects the files of one lore folder, and reports those that cannot be read. */
final class FileCollector {

    /** The number of files from which on reading on all processors is faster. */
    private static final int MANY = 400;

    /** The size limit of a file. */
    static final long MOST_BYTES = 64L << 20;

    /** The problem of a folder that is named like a file. */
    static final String FOLDER = "this is a folder, although it is named like a file";

    private final List<RawFile> texts = new ArrayList<>();
    private final List<Diagnostic> problems = new ArrayList<>();
    private final List<Diagnostic> outside = new ArrayList<>();

    void add(RawFile text) {
        texts.add(text);
    }

    /** Reports a file that is too long. */
    void addTooLong(String file) {
        addUnreadable(file, "the file is longer than " + (MOST_BYTES >> 20) + " MiB; split it");
    }

    /** Reports a file or folder that cannot be read. */
    void addUnreadable(String file, String message) {
        problems.add(Diagnostic.of(RuleCode.NOT_YAML, new Location(file, 1, 1), message));
    }

    /** Reports a file or folder that cannot be read, with the reason. */
    void addUnreadable(String file, IOException failed) {
        addUnreadable(file, reason(failed));
    }

    /** Reports a link that leads out of the folder; it counts as an empty file. */
    void addOutside(String link, String path) {
        texts.add(new RawFile(link, path, new byte[0]));
        outside.add(Diagnostic.of(
                RuleCode.OUTSIDE_LORE,
                new Location(link, 1, 1),
                "this link leads out of the lore folder and is not followed",
                ""));
    }

    private static String reason(IOException failed) {
        if (failed instanceof FileSystemLoopException) {
            return "this link leads back to a folder that it lies in";
        }
        if (failed instanceof NoSuchFileException) {
            return "this leads to no file";
        }
        return failed instanceof AccessDeniedException
                ? "this may not be read; mind its permissions"
                : "this cannot be read: " + failed.getMessage();
    }

    LoreFolder folder() {
        return new LoreFolder(texts, problems, outside);
    }

    /** Reads all texts of a folder into memory. Those that cannot be read are among its problems. */
    static LoreFolder inMemory(LoreFolder folder) {
        List<RawFile> texts = folder.texts();
        IntFunction<Consumer<FileCollector>> read = number -> read(texts.get(number));
        FileCollector files = new FileCollector();
        files.problems.addAll(folder.problems());
        files.outside.addAll(folder.outside());
        (texts.size() > MANY ? Parallel.map(texts.size(), read) : Parallel.mapSequentially(texts.size(), read))
                .forEach(what -> what.accept(files));
        return files.folder();
    }

    /** Reads a text; returns what adds or reports it. */
    private static Consumer<FileCollector> read(RawFile text) {
        try {
            RawFile whole = text.inMemory();
            return files -> files.add(whole);
        } catch (IOException failed) {
            return files -> files.addUnreadable(text.file(), failed);
        }
    }
}
