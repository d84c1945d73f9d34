package khitomer.yaml;

import java.util.ArrayList;
import java.util.List;
import khitomer.model.Diagnostic;
import khitomer.model.Location;

/** Collects the files of one lore folder, and reports those that cannot be read. */
final class LoreFiles {

    /** No file may be longer. */
    static final long MOST_BYTES = 256L << 20;

    private final List<LoreText> texts = new ArrayList<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    /** Adds a file of these bytes. */
    void add(String file, String path, byte[] bytes) {
        texts.add(new LoreText(file, path, bytes));
    }

    /** Reports a file that is too long to be read. */
    void addTooLong(String file) {
        addUnreadable(file, "the file is longer than " + (MOST_BYTES >> 20) + " MiB; split it");
    }

    /** Reports a file or folder that cannot be read. */
    void addUnreadable(String file, String message) {
        problems.add(Diagnostic.error("not-yaml", new Location(file, 1, 1), message));
    }

    LoreFolder folder() {
        return new LoreFolder(texts, problems);
    }
}
